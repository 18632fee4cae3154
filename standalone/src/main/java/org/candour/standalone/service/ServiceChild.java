package org.candour.standalone.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.standalone.process.Component;
import org.candour.standalone.process.Folders;
import org.candour.standalone.process.HttpCheck;
import org.candour.standalone.process.Jvm;
import org.candour.standalone.process.Patience;
import org.candour.standalone.process.PrivateFiles;
import org.candour.standalone.process.Signal;
import org.candour.standalone.process.StartFailed;

/** One of our services as a child process, configured by a file that only its owner may read. */
public final class ServiceChild {

    private static final Duration START_LIMIT = Duration.ofSeconds(150);
    private static final int HEAP_MEGABYTES = 192;
    /** It holds about 30 MB; the rest is there for uploads, and for pages while they are printed. */
    private static final int SURVEY_HEAP_MEGABYTES = 72;
    /**
     * The better compiler halves what an answer costs, and takes memory: so only what is used often is compiled,
     * what compiling leaves behind goes back to the system soon, and the heap is no larger than what it holds.
     */
    private static final List<String> SURVEY_MEMORY = List.of(
            "-Xms50m",
            "-Xmn18m",
            "-XX:MinHeapFreeRatio=5",
            "-XX:MaxHeapFreeRatio=15",
            "-XX:TrimNativeHeapInterval=2000",
            "-XX:ReservedCodeCacheSize=40m",
            "-XX:-SegmentedCodeCache",
            "-XX:Tier3InvocationThreshold=1000",
            "-XX:Tier3MinInvocationThreshold=500",
            "-XX:Tier3CompileThreshold=5000",
            "-XX:Tier3BackEdgeThreshold=100000");

    private final String name;
    private final Path root;
    private final Folders folders;

    public ServiceChild(String name, Path root, Folders folders) {
        this.name = name;
        this.root = root;
        this.folders = folders;
    }

    public boolean isBuilt() {
        return Files.exists(jar());
    }

    public Component component(Map<String, String> settings) throws IOException {
        Path file = folders.secrets().resolve(name + ".properties");
        PrivateFiles.write(
                file,
                settings.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\"))
                        .collect(Collectors.joining("\n", "", "\n")));
        List<String> command =
                new ArrayList<>(Jvm.flags("survey".equals(name) ? SURVEY_HEAP_MEGABYTES : HEAP_MEGABYTES));
        // It reads one stream of objects, the compiled template, which brings a filter of its own; any other is
        // refused.
        if ("reporting".equals(name)) {
            command.add("-Djdk.serialFilter=!*");
        }
        if ("survey".equals(name) && Runtime.version().feature() >= 25) {
            command.addAll(SURVEY_MEMORY);
        }
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus.config.locations=" + file,
                "-jar",
                jar().toString()));
        // By default glibc keeps freed memory in one pool for each of many threads.
        return new Component(name, command, Map.of("MALLOC_ARENA_MAX", "2"), folders.home(), Signal.TERM);
    }

    public void waitUntilReady(Process process, int port) throws InterruptedException {
        String health = "http://127.0.0.1:" + port + "/q/health/ready";
        if (!Patience.until(() -> !process.isAlive() || HttpCheck.isOk(health), START_LIMIT) || !process.isAlive()) {
            throw new StartFailed("The " + name + " service did not become ready: read " + folders.log(name) + ".");
        }
    }

    private Path jar() {
        return root.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
