package org.candour.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.reporting.reliability.AnswerTable;

/** The same analyses in R with psych, on the same answers, in a process of its own before ours are measured. */
final class RPeer {
    private final Map<String, String[]> lines;

    private RPeer(Map<String, String[]> lines) {
        this.lines = lines;
    }

    /** Runs src/main/r/reliability.R; empty where R or psych is missing. */
    static Optional<RPeer> start(Path root, AnswerTable large, AnswerTable middle)
            throws IOException, InterruptedException {
        if (!succeeds("Rscript", "-e", "library(psych)")) {
            return Optional.empty();
        }
        Path folder = root.resolve("bench/target/r");
        MadeUpAnswers.write(large, folder.resolve("large.csv"));
        MadeUpAnswers.write(middle, folder.resolve("middle.csv"));
        Path out = folder.resolve("results.tsv");
        Path log = folder.resolve("r.log");
        Process process = new ProcessBuilder(
                        "Rscript",
                        root.resolve("bench/src/main/r/reliability.R").toString(),
                        folder.toString(),
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("R has failed; see " + log);
        }
        Map<String, String[]> lines = new HashMap<>();
        for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            lines.put(cells[0], cells);
        }
        return Optional.of(new RPeer(lines));
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    List<Figure> compare(List<Figure> ours, ReliabilityGroup.Ours results) {
        same("alpha", results.alpha(), 1e-9);
        same("omega", results.omega(), 5e-4);
        same("parallel100", results.components(), 0);
        same("polychoric", results.polychoric(), 1e-3);
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : ours) {
            String analysis = figure.name().split("\\.")[1];
            String[] line = lines.get(analysis);
            if (line != null && !figure.name().contains(".first.")) {
                double theirs = Double.parseDouble(line[1]);
                figures.add(new Figure(figure.name() + ".peer", theirs, "ms", line[3]));
                figures.add(new Figure(
                        figure.name() + ".ratio", theirs / figure.value(), "times", "how often ours fits into R's"));
            }
        }
        return figures;
    }

    private void same(String analysis, double ours, double tolerance) {
        String[] line = lines.get(analysis);
        if (line == null) {
            throw new IllegalStateException("R said nothing about " + analysis);
        }
        double theirs = Double.parseDouble(line[2]);
        if (Math.abs(ours - theirs) > tolerance) {
            throw new IllegalStateException(analysis + ": R says " + theirs + " and we say " + ours);
        }
    }
}
