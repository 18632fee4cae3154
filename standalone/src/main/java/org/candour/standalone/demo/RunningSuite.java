package org.candour.standalone.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where the running suite is and who can log in.
 *
 * @param addresses base address by name: identity, survey, reporting, keycloak, mail
 * @param studies folder of the study packs
 * @param home folder of data, logs and process ids of this run
 */
public record RunningSuite(Map<String, String> addresses, List<Login> logins, Path studies, Path home) {

    public RunningSuite {
        addresses = Map.copyOf(addresses);
        logins = List.copyOf(logins);
    }

    public String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("nothing called " + name + " is running");
        }
        return address;
    }

    public Login login(String name) {
        return logins.stream()
                .filter(login -> login.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + name));
    }

    /** Somebody of the demonstration, with the password to log in. */
    public record Login(String name, String password, String subject, String role, String study, String organisation) {}
}
