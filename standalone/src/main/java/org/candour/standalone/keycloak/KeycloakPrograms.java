package org.candour.standalone.keycloak;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.candour.standalone.process.Console;
import org.candour.standalone.process.StartFailed;

/** Unpacks Keycloak from its Maven artifact and prepares it for the options we use, once per machine. */
public final class KeycloakPrograms {

    private static final List<String> BUILD = List.of("build", "--db=dev-file", "--health-enabled=true");

    private final Path archive;
    private final Path cache;

    public KeycloakPrograms(Path archive, Path cache) {
        this.archive = archive;
        this.cache = cache;
    }

    /** The archive that the build of this checkout has resolved. */
    public static Path resolvedBy(Path root) throws IOException {
        Path note = root.resolve("standalone/target/keycloak.path");
        if (!Files.exists(note)) {
            throw new StartFailed("Keycloak has not been downloaded: run ./mvnw -DskipTests package.");
        }
        return Path.of(Files.readString(note, StandardCharsets.UTF_8).strip());
    }

    /** The folder that holds {@code lib}, {@code conf}, {@code themes} and {@code providers}. */
    public Path prepared(Console out, Path log) throws IOException, InterruptedException {
        Files.createDirectories(cache);
        String version = archive.getFileName().toString().replaceAll("^keycloak-quarkus-dist-|\\.zip$", "");
        Path home = cache.resolve("keycloak-" + version + "-" + Integer.toHexString(BUILD.hashCode()));
        Path done = home.resolve("prepared");
        try (FileChannel channel = FileChannel.open(
                        cache.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !Files.exists(done)) {
                out.line("Preparing Keycloak " + version + " (once on this machine, about a minute)");
                unpack(home);
                build(home, log);
                Files.createFile(done);
            }
        }
        return home;
    }

    private void unpack(Path home) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                Path name = Path.of(entry.getName());
                if (name.getNameCount() > 1) {
                    unpack(zip, entry, home, name.subpath(1, name.getNameCount()));
                }
            }
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path home, Path name) throws IOException {
        Path file = home.resolve(name).normalize();
        if (!file.startsWith(home)) {
            throw new IOException("The archive names a file outside its folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }

    private static void build(Path home, Path log) throws IOException, InterruptedException {
        int result = new ProcessBuilder(KeycloakServer.command(home, home, 512, BUILD))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (result != 0) {
            throw new StartFailed("Keycloak could not be prepared: read " + log + ".");
        }
    }
}
