package org.candour.standalone.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.candour.standalone.process.PrivateFiles;

/** The file in which the running infrastructure says where it listens. It is there only while it is true. */
record InfraFile(Path file) {

    Optional<Endpoints> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(new Endpoints(
                Integer.parseInt(properties.getProperty("postgres")),
                Integer.parseInt(properties.getProperty("kafka")),
                properties.getProperty("password")));
    }

    void write(Endpoints endpoints) throws IOException {
        PrivateFiles.write(
                file,
                "postgres=" + endpoints.postgresPort() + "\nkafka=" + endpoints.kafkaPort() + "\npassword="
                        + endpoints.postgresPassword() + "\n");
    }
}
