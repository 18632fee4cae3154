package org.candour.standalone.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.standalone.process.Component;
import org.candour.standalone.process.FileTree;
import org.candour.standalone.process.Folders;
import org.candour.standalone.process.HttpCheck;
import org.candour.standalone.process.Jvm;
import org.candour.standalone.process.Patience;
import org.candour.standalone.process.PrivateFiles;
import org.candour.standalone.process.Signal;
import org.candour.standalone.process.StartFailed;

/** One Keycloak as a child process. The programs are shared by all checkouts, the data is ours. */
public final class KeycloakServer {

    public static final String NAME = "keycloak";
    private static final Duration START_LIMIT = Duration.ofSeconds(180);
    private static final int HEAP_MEGABYTES = 192;
    private static final List<String> SHARED = List.of("conf", "lib", "providers", "themes");

    private final Path programs;
    private final Folders folders;
    private final int port;
    private final int managementPort;

    public KeycloakServer(Path programs, Folders folders, int port, int managementPort) {
        this.programs = programs;
        this.folders = folders;
        this.port = port;
        this.managementPort = managementPort;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /**
     * The process to run. The realm is imported when there is none; a changed realm (other ports, other people) replaces
     * the old one, which loses nothing but open sessions: who may do what is kept by identity-service.
     */
    public Component component(String realm, String adminPassword) throws IOException {
        Path home = folders.data(NAME);
        Path imported = home.resolve("data/import/candour.json");
        if (!Files.exists(imported) || !Files.readString(imported).equals(realm)) {
            FileTree.delete(home);
            Files.createDirectories(imported.getParent());
            PrivateFiles.write(imported, realm);
        }
        for (String shared : SHARED) {
            Path link = home.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, programs.resolve(shared));
        }
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=" + address());
        Map<String, String> environment =
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        return new Component(NAME, command(programs, home, HEAP_MEGABYTES, arguments), environment, home, Signal.TERM);
    }

    public void waitUntilReady(Process process) throws InterruptedException {
        String realm = "http://127.0.0.1:" + port + "/realms/candour";
        if (!Patience.until(() -> !process.isAlive() || HttpCheck.isOk(realm), START_LIMIT) || !process.isAlive()) {
            throw new StartFailed("Keycloak did not start: read " + folders.log(NAME) + ".");
        }
    }

    /** What Keycloak's own script would run, without the shell between us and the process. */
    static List<String> command(Path programs, Path home, int heapMegabytes, List<String> arguments) {
        List<String> command = new ArrayList<>(Jvm.small(heapMegabytes));
        command.addAll(List.of(
                "-XX:MaxMetaspaceSize=256m",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=GB",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-cp",
                programs.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
