package org.candour.standalone.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.candour.standalone.process.PrivateFiles;

/** Secrets that survive a restart, in one file that only its owner may read. */
public final class StoredSecrets implements Secrets {

    private final Path file;
    private final GeneratedSecrets secrets;

    public StoredSecrets(Path file) throws IOException {
        this.file = file;
        this.secrets = new GeneratedSecrets(read(file));
    }

    @Override
    public String letters(String name, int length) {
        return kept(() -> secrets.letters(name, length));
    }

    @Override
    public String key(String name) {
        return kept(() -> secrets.key(name));
    }

    @Override
    public String privateKey(String name) {
        return kept(() -> secrets.privateKey(name));
    }

    @Override
    public String publicKey(String name) {
        return kept(() -> secrets.publicKey(name));
    }

    /** A secret that is lost after use would lock everybody out: it is on disk before anyone sees it. */
    private synchronized String kept(Supplier<String> secret) {
        int before = secrets.values().size();
        String value = secret.get();
        if (secrets.values().size() > before) {
            try {
                write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return value;
    }

    private void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(secrets.values())
                .forEach((name, value) ->
                        lines.append(name).append(' ').append(value).append('\n'));
        PrivateFiles.write(file, lines.toString());
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> values = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    values.put(line.substring(0, space), line.substring(space + 1));
                }
            }
        }
        return values;
    }
}
