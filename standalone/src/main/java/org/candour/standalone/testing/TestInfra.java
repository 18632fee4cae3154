package org.candour.standalone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.candour.standalone.kafka.Topics;
import org.candour.standalone.postgres.PostgresCluster;
import org.candour.standalone.postgres.PostgresSettings;
import org.candour.standalone.postgres.ServiceRoles;
import org.candour.standalone.process.Children;
import org.candour.standalone.process.Component;
import org.candour.standalone.process.Folders;
import org.candour.standalone.process.FreePort;
import org.candour.standalone.process.Jvm;
import org.candour.standalone.process.Patience;
import org.candour.standalone.process.Signal;
import org.candour.standalone.process.StartFailed;
import org.candour.standalone.secret.GeneratedSecrets;
import org.candour.standalone.secret.Secrets;
import org.candour.standalone.service.ServiceSettings;

/** The PostgreSQL and the Kafka of this build. The first caller starts them, later ones attach in milliseconds. */
public final class TestInfra {

    private static final Duration START_LIMIT = Duration.ofSeconds(150);
    private static final Secrets SECRETS = new GeneratedSecrets(Map.of());

    private TestInfra() {}

    public static synchronized Endpoints ensure() {
        Path root = root();
        Folders folders = new Folders(root.resolve("target/infra"));
        try {
            folders.create();
            Path lock = folders.home().resolve("lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                Optional<Endpoints> running = running(folders).filter(here -> held.isValid());
                return running.isPresent() ? running.get() : start(root, folders);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while the test infrastructure was starting.", e);
        }
    }

    /** An empty database, owned by the service's owner; the service's other roles may connect, nobody else. */
    public static ServiceDatabase freshDatabase(String service) {
        Endpoints endpoints = ensure();
        Path nowhere = Path.of("/nonexistent");
        var cluster = new PostgresCluster(
                nowhere,
                new Folders(nowhere),
                new PostgresSettings(endpoints.postgresPort(), false),
                endpoints.postgresPassword());
        var settings = new ServiceSettings(SECRETS, nowhere);
        String name = service + "_"
                + new GeneratedSecrets(Map.of()).letters("name", 10).toLowerCase(Locale.ROOT);
        try {
            var roles = new ServiceRoles(cluster);
            Map<String, String> passwords = settings.databaseRoles(service);
            roles.createRoles(passwords);
            roles.createDatabase(service, name, passwords.keySet());
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the tests of " + service, e);
        }
        return new ServiceDatabase(
                name,
                endpoints.jdbcUrl(name),
                service + "_app",
                settings.appPassword(service),
                service + "_owner",
                settings.ownerPassword(service));
    }

    /** Throws away every event and the offsets of every reader. */
    public static void freshTopics() {
        try {
            new Topics(ensure().kafkaServers()).recreate();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while the topics were being made.", e);
        }
    }

    static Secrets secrets() {
        return SECRETS;
    }

    static Path root() {
        String root = System.getProperty("candour.root");
        if (root == null) {
            throw new StartFailed("Set the system property candour.root to the folder of the checkout.");
        }
        return Path.of(root);
    }

    private static Optional<Endpoints> running(Folders folders) {
        return file(folders)
                .read()
                .filter(endpoints -> new Children(folders).running("infra").isPresent()
                        && FreePort.answers(endpoints.postgresPort())
                        && FreePort.answers(endpoints.kafkaPort()));
    }

    private static Endpoints start(Path root, Folders folders) throws IOException, InterruptedException {
        var children = new Children(folders);
        children.stop("infra", Signal.TERM);
        Files.deleteIfExists(file(folders).file());
        List<String> command = new Jvm(root)
                .command(
                        64,
                        List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=error"),
                        InfraProgram.class.getName(),
                        root.toString(),
                        Long.toString(build().pid()));
        Process process = children.start(new Component("infra", command, Map.of(), root, Signal.TERM));
        InfraFile file = file(folders);
        boolean ready = Patience.until(() -> !process.isAlive() || file.read().isPresent(), START_LIMIT);
        if (!ready || !process.isAlive()) {
            throw new StartFailed("The test infrastructure did not start: read " + folders.log("infra") + ".");
        }
        return file.read().orElseThrow();
    }

    /** Surefire's parent is a shell; the build is the first Java process among our ancestors, else ourselves. */
    private static ProcessHandle build() {
        Optional<ProcessHandle> ancestor = ProcessHandle.current().parent();
        while (ancestor.isPresent() && !isJava(ancestor.get())) {
            ancestor = ancestor.get().parent();
        }
        return ancestor.orElseGet(ProcessHandle::current);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/java"))
                .isPresent();
    }

    private static InfraFile file(Folders folders) {
        return new InfraFile(folders.home().resolve("infra.properties"));
    }
}
