package org.candour.standalone.service;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a service finds around it.
 *
 * @param port where it listens; 0 lets the tests choose
 * @param jdbcUrl its own database
 * @param studies folder of the study packs
 * @param addresses the public base address of each service, by name
 */
public record Surroundings(
        int port,
        String jdbcUrl,
        int kafkaPort,
        String keycloak,
        int smtpPort,
        Map<String, String> addresses,
        Path studies) {

    public Surroundings {
        addresses = Map.copyOf(addresses);
    }
}
