package org.candour.standalone.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.candour.standalone.process.Children;
import org.candour.standalone.process.Component;
import org.candour.standalone.process.Folders;
import org.candour.standalone.process.Jvm;
import org.candour.standalone.process.Patience;
import org.candour.standalone.process.PrivateFiles;
import org.candour.standalone.process.Signal;
import org.candour.standalone.process.StartFailed;

/** One Kafka broker as a child process. */
public final class KafkaBroker {

    public static final String NAME = "kafka";
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final int HEAP_MEGABYTES = 160;

    private final Jvm jvm;
    private final Folders folders;
    private final int port;
    private final int controllerPort;

    public KafkaBroker(Jvm jvm, Folders folders, int port, int controllerPort) {
        this.jvm = jvm;
        this.folders = folders;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** The process to run; it ends when we end. */
    public Component component() throws IOException {
        Path data = folders.data(NAME);
        Files.createDirectories(data);
        Path settings = folders.run().resolve("kafka.properties");
        PrivateFiles.write(settings, new BrokerSettings(port, controllerPort, data).asProperties());
        List<String> command = jvm.command(
                HEAP_MEGABYTES,
                List.of(
                        "-Dcandour.parent=" + ProcessHandle.current().pid(),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dlog4j2.level=OFF"),
                BrokerProgram.class.getName(),
                settings.toString());
        return new Component(NAME, command, Map.of(), folders.home(), Signal.TERM);
    }

    public Process start(Children children) throws IOException, InterruptedException {
        Process process = children.start(component());
        waitUntilReady(process);
        return process;
    }

    /** Ready means: it answers the question what topics there are. */
    public void waitUntilReady(Process process) throws InterruptedException {
        if (!Patience.until(() -> !process.isAlive() || topics().answer(), START_LIMIT) || !process.isAlive()) {
            throw new StartFailed("Kafka did not start: read " + folders.log(NAME) + ".");
        }
    }

    public Topics topics() {
        return new Topics("127.0.0.1:" + port);
    }
}
