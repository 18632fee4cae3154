package org.candour.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.standalone.process.Children;
import org.candour.standalone.process.Component;
import org.candour.standalone.process.Folders;
import org.candour.standalone.process.Patience;
import org.candour.standalone.process.PrivateFiles;
import org.candour.standalone.process.Signal;
import org.candour.standalone.process.StartFailed;

/** One PostgreSQL cluster: created when its folder is empty, started, and asked whether it answers. */
public final class PostgresCluster {

    public static final String NAME = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Path programs;
    private final Folders folders;
    private final PostgresSettings settings;
    private final String password;

    public PostgresCluster(Path programs, Folders folders, PostgresSettings settings, String password) {
        this.programs = programs;
        this.folders = folders;
        this.settings = settings;
        this.password = password;
    }

    /** The process to run. Creates the cluster when there is none. */
    public Component component() throws IOException, InterruptedException {
        Path data = folders.data(NAME);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            create(data);
        }
        removeForeignLock(data.resolve("postmaster.pid"));
        List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", data.toString()));
        command.addAll(settings.arguments());
        return new Component(NAME, Unprivileged.command(command), environment(), folders.home(), Signal.INT);
    }

    public Process start(Children children) throws IOException, InterruptedException {
        Process process = children.start(component());
        waitUntilReady(process);
        return process;
    }

    public void waitUntilReady(Process process) throws InterruptedException {
        if (!Patience.until(() -> !process.isAlive() || answers(), START_LIMIT) || !process.isAlive()) {
            throw new StartFailed("PostgreSQL did not start: read " + folders.log(NAME) + ".");
        }
    }

    public Connection connect(String database) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database + "?connectTimeout=5";
        return DriverManager.getConnection(url, "postgres", password);
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void create(Path data) throws IOException, InterruptedException {
        PrivateFiles.createFolder(folders.secrets());
        Path passwordFile = folders.secrets().resolve("initdb.password");
        PrivateFiles.write(passwordFile, password);
        try {
            Files.createDirectories(data.getParent());
            int result = new ProcessBuilder(Unprivileged.command(List.of(
                            program("initdb"),
                            "--pgdata=" + data,
                            "--username=postgres",
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            settings.durable() ? "--data-checksums" : "--no-sync")))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folders.log(NAME).toFile()))
                    .start()
                    .waitFor();
            if (result != 0) {
                throw new StartFailed("PostgreSQL could not create its files: read " + folders.log(NAME) + ".");
            }
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** After a power cut the recorded process id may belong to another program, and PostgreSQL would wait for that. */
    private static void removeForeignLock(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return;
        }
        long pid = Files.readAllLines(lock).stream()
                .findFirst()
                .filter(line -> line.matches("[0-9]{1,9}"))
                .map(Long::parseLong)
                .orElse(-1L);
        boolean foreign = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> !command.endsWith("/postgres"))
                .isPresent();
        if (foreign) {
            Files.delete(lock);
        }
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private static Map<String, String> environment() {
        return Map.of("LC_ALL", "C", "TZ", "UTC");
    }
}
