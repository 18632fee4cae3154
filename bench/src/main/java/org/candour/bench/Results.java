package org.candour.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes figures with the machine and the commit they belong to. */
final class Results {
    private Results() {}

    static Path write(Path root, List<Figure> figures) throws IOException {
        String machine = machine();
        String commit = commit(root);
        List<Map<String, Object>> rows = figures.stream()
                .map(figure -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("name", figure.name());
                    row.put("value", figure.value());
                    row.put("unit", figure.unit());
                    row.put("size", figure.size());
                    row.put("machine", machine);
                    row.put("commit", commit);
                    return row;
                })
                .toList();
        Path file = root.resolve("bench/results/latest.json");
        Files.createDirectories(file.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), rows);
        return file;
    }

    private static String machine() throws IOException {
        Path cpuInfo = Path.of("/proc/cpuinfo");
        String model = "unknown processor";
        if (Files.exists(cpuInfo)) {
            try (Stream<String> lines = Files.lines(cpuInfo)) {
                model = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).trim())
                        .findFirst()
                        .orElse(model);
            }
        }
        return model + ", " + Runtime.getRuntime().availableProcessors() + " cores, JDK "
                + Runtime.version().feature() + ", " + System.getProperty("os.name");
    }

    private static String commit(Path root) {
        try {
            Process git = new ProcessBuilder("git", "-C", root.toString(), "rev-parse", "--short", "HEAD")
                    .redirectErrorStream(true)
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}
