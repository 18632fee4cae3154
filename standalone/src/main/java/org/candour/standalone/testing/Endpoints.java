package org.candour.standalone.testing;

/** Where the PostgreSQL and the Kafka of this build listen. */
public record Endpoints(int postgresPort, int kafkaPort, String postgresPassword) {

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database;
    }

    public String kafkaServers() {
        return "127.0.0.1:" + kafkaPort;
    }
}
