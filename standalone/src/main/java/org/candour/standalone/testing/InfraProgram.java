package org.candour.standalone.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.candour.standalone.kafka.KafkaBroker;
import org.candour.standalone.postgres.PostgresCluster;
import org.candour.standalone.postgres.PostgresPrograms;
import org.candour.standalone.postgres.PostgresSettings;
import org.candour.standalone.process.Cache;
import org.candour.standalone.process.Children;
import org.candour.standalone.process.FileTree;
import org.candour.standalone.process.Folders;
import org.candour.standalone.process.FreePort;
import org.candour.standalone.process.Jvm;
import org.candour.standalone.process.Signal;
import org.candour.standalone.process.Stop;
import org.candour.standalone.secret.GeneratedSecrets;

/** The main program of the infrastructure's JVM: starts throw-away components and ends with the build that asked. */
public final class InfraProgram {

    private static final Duration LONGEST_BUILD = Duration.ofHours(3);

    private final Path root;
    private final Folders folders;
    private final Children children;

    private InfraProgram(Path root) {
        this.root = root;
        this.folders = new Folders(root.resolve("target/infra"));
        this.children = new Children(folders);
    }

    public static void main(String[] arguments) throws Exception {
        var program = new InfraProgram(Path.of(arguments[0]));
        var end = new CountDownLatch(1);
        Stop.after(Long.parseLong(arguments[1]), end::countDown);
        try {
            program.clean();
            program.start();
            boolean ended = end.await(LONGEST_BUILD.toSeconds(), TimeUnit.SECONDS);
            System.out.println(ended ? "The build has ended." : "The build takes too long.");
        } finally {
            program.stop();
        }
        System.exit(0);
    }

    private void clean() throws IOException, InterruptedException {
        folders.create();
        stop();
        FileTree.delete(folders.home().resolve("data"));
        folders.create();
    }

    private void start() throws IOException, InterruptedException, SQLException {
        String password = new GeneratedSecrets(Map.of()).letters("postgres", 32);
        var endpoints = new Endpoints(FreePort.any(), FreePort.any(), password);
        var broker = new KafkaBroker(new Jvm(root), folders, endpoints.kafkaPort(), FreePort.any());
        Process kafka = children.start(broker.component());
        Path programs = new PostgresPrograms(Cache.folder()).unpacked();
        new PostgresCluster(programs, folders, new PostgresSettings(endpoints.postgresPort(), false), password)
                .start(children);
        broker.waitUntilReady(kafka);
        file().write(endpoints);
    }

    private void stop() throws IOException, InterruptedException {
        Files.deleteIfExists(file().file());
        for (String component : List.of(KafkaBroker.NAME, PostgresCluster.NAME)) {
            children.stop(component, Signal.INT);
        }
    }

    private InfraFile file() {
        return new InfraFile(folders.home().resolve("infra.properties"));
    }
}
