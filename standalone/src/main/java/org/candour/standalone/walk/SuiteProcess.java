package org.candour.standalone.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.candour.standalone.demo.RunningSuite;

/**
 * The whole suite, started by {@code ./candour up} as a person starts it, with data and ports of its own and nothing in
 * it. Stops with this process.
 */
public final class SuiteProcess {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration START_LIMIT = Duration.ofMinutes(8);

    private final Path root;
    private final Path home;
    private final Path studies;
    private final int portOffset;

    private SuiteProcess(Path root, Path home, int portOffset, Path studies) {
        this.root = root.toAbsolutePath().normalize();
        this.studies = studies.toAbsolutePath().normalize();
        this.home = home.toAbsolutePath().normalize();
        this.portOffset = portOffset;
    }

    /**
     * Empties the folder, starts the suite and returns when it is ready.
     *
     * @param root the checkout
     * @param home where data, logs and secrets go
     */
    public static SuiteProcess start(Path root, Path home, int portOffset) {
        return start(root, home, portOffset, root.resolve("studies"));
    }

    /** The same with study packs of another folder. */
    public static SuiteProcess start(Path root, Path home, int portOffset, Path studies) {
        SuiteProcess suite = new SuiteProcess(root, home, portOffset, studies);
        try {
            suite.run("down").waitFor(90, TimeUnit.SECONDS);
            suite.run("reset", "--yes").waitFor(60, TimeUnit.SECONDS);
            Process up = suite.run("up");
            Runtime.getRuntime().addShutdownHook(new Thread(suite::stop));
            long end = System.nanoTime() + START_LIMIT.toNanos();
            while (!Files.exists(suite.endpointsFile())) {
                if (!up.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("./candour up did not get ready: see " + suite.output());
                }
                Thread.sleep(250);
            }
            return suite;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public RunningSuite suite() {
        JsonNode file = endpoints();
        Map<String, String> addresses = new LinkedHashMap<>();
        file.get("addresses")
                .properties()
                .forEach(entry -> addresses.put(entry.getKey(), entry.getValue().asText()));
        return new RunningSuite(
                addresses,
                JSON.convertValue(
                        file.get("logins"),
                        JSON.getTypeFactory().constructCollectionType(List.class, RunningSuite.Login.class)),
                studies,
                home);
    }

    public String address(String service) {
        return suite().address(service);
    }

    /** Processes by name, as they are now. */
    public Map<String, Long> processes() {
        Map<String, Long> pids = new HashMap<>();
        endpoints()
                .get("processes")
                .properties()
                .forEach(entry -> pids.put(entry.getKey(), entry.getValue().asLong()));
        return pids;
    }

    /** The process of a component, as it is now. */
    public long pid(String component) {
        Long pid = processes().get(component);
        if (pid == null) {
            throw new IllegalStateException(component + " does not run just now");
        }
        return pid;
    }

    public JsonNode endpoints() {
        try {
            return JSON.readTree(endpointsFile().toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Path home() {
        return home;
    }

    private Path endpointsFile() {
        return home.resolve("run/endpoints.json");
    }

    private Path output() {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    private Process run(String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("bash", root.resolve("candour").toString());
        builder.command().addAll(List.of(command));
        builder.environment().put("CANDOUR_VAR", home.toString());
        builder.environment().put("CANDOUR_STUDIES", studies.toString());
        builder.environment().put("CANDOUR_PORT_OFFSET", String.valueOf(portOffset));
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
