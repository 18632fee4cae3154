package org.candour.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.candour.standalone.demo.RunningSuite;

/** The whole suite, started the way a person starts it, with its own data and ports; one for all tests of this module. */
final class RunningCandour {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PORT_OFFSET = 2_000;
    private static final Duration START_LIMIT = Duration.ofMinutes(6);
    private static RunningCandour shared;

    private final Path root = Path.of(System.getProperty("candour.root")).toAbsolutePath().normalize();
    private final Path home = root.resolve("e2e/target/var");

    private RunningCandour() {
        try {
            run("reset", "--yes").waitFor(60, TimeUnit.SECONDS);
            Process up = run("up");
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            long end = System.nanoTime() + START_LIMIT.toNanos();
            while (!Files.exists(endpointsFile())) {
                if (!up.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("./candour up did not get ready: see " + output());
                }
                Thread.sleep(250);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static synchronized RunningCandour shared() {
        if (shared == null) {
            shared = new RunningCandour();
        }
        return shared;
    }

    RunningSuite suite() {
        JsonNode file = endpoints();
        Map<String, String> addresses = new LinkedHashMap<>();
        file.get("addresses").properties().forEach(entry -> addresses.put(entry.getKey(), entry.getValue().asText()));
        return new RunningSuite(
                addresses,
                JSON.convertValue(
                        file.get("logins"),
                        JSON.getTypeFactory().constructCollectionType(java.util.List.class, RunningSuite.Login.class)),
                root,
                home);
    }

    String address(String service) {
        return suite().address(service);
    }

    /** Processes by name, as they are now. */
    Map<String, Long> processes() {
        Map<String, Long> pids = new HashMap<>();
        endpoints().get("processes").properties().forEach(entry -> pids.put(entry.getKey(), entry.getValue().asLong()));
        return pids;
    }

    JsonNode endpoints() {
        try {
            return JSON.readTree(endpointsFile().toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path home() {
        return home;
    }

    private Path endpointsFile() {
        return home.resolve("run/endpoints.json");
    }

    private Path output() {
        return root.resolve("e2e/target/candour.log");
    }

    private Process run(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", root.resolve("candour").toString());
        builder.command().addAll(java.util.List.of(command));
        builder.environment().put("CANDOUR_VAR", home.toString());
        builder.environment().put("CANDOUR_PORT_OFFSET", String.valueOf(PORT_OFFSET));
        Files.createDirectories(output().getParent());
        return builder.directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                .start();
    }

    private void stop() {
        try {
            run("down").waitFor(90, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException giveUp) {
            Thread.currentThread().interrupt();
        }
    }
}
