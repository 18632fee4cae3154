package org.candour.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs {@link PrintedWave} with the libraries of the packaged reporting-service, two cores and little memory. */
final class ReportProcess {
    /** Together with code and classes this stays below 600 MB. */
    private static final String HEAP = "-Xmx320m";

    private final Path packaged;

    ReportProcess(Path root) {
        this.packaged = root.resolve("reporting-service/target/quarkus-app");
    }

    /** What the process measured, by name. */
    record Said(Map<String, Double> figures) {
        double of(String name) {
            Double value = figures.get(name);
            if (value == null) {
                throw new IllegalStateException("the process did not say " + name);
            }
            return value;
        }
    }

    Said measure(String... arguments) throws IOException, InterruptedException {
        if (!Files.isDirectory(packaged)) {
            throw new IllegalStateException("reporting-service is not packaged");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseParallelGC",
                "-XX:ActiveProcessorCount=2",
                "-Djava.awt.headless=true",
                "-cp",
                String.join(
                        File.pathSeparator,
                        packaged + "/app/*",
                        packaged + "/lib/main/*",
                        packaged + "/lib/boot/*",
                        own()),
                PrintedWave.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Map<String, Double> figures = new HashMap<>();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 3 && words[0].equals("figure")) {
                    figures.put(words[1], Double.valueOf(words[2]));
                } else {
                    said.add(line);
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the reports could not be made: " + said);
        }
        return new Said(figures);
    }

    private static String own() {
        return Path.of(ReportProcess.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }
}
