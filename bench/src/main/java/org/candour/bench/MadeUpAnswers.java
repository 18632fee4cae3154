package org.candour.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.candour.reporting.reliability.AnswerTable;

/** Seeded answers of people who share one general and three group traits, with gaps if wanted. */
final class MadeUpAnswers {
    private MadeUpAnswers() {}

    static List<String> codes(int items) {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= items; i++) {
            codes.add("q" + i);
        }
        return codes;
    }

    static AnswerTable table(int people, int items, int categories, double gaps, long seed) {
        List<String> codes = codes(items);
        AnswerTable.Builder table = AnswerTable.of(codes.stream()
                .map(code -> new AnswerTable.Item(code, 1, categories))
                .toList());
        SplittableRandom random = new SplittableRandom(seed);
        double[] group = new double[3];
        for (int person = 0; person < people; person++) {
            double general = random.nextGaussian();
            for (int g = 0; g < group.length; g++) {
                group[g] = random.nextGaussian();
            }
            Map<String, Integer> answers = new HashMap<>();
            for (int i = 0; i < items; i++) {
                double trait = 0.5 * general + 0.5 * group[i % 3] + 0.7 * random.nextGaussian();
                long answer = Math.round((categories + 1) / 2.0 + 1.2 * trait);
                if (random.nextDouble() >= gaps) {
                    answers.put(codes.get(i), (int) Math.clamp(answer, 1L, categories));
                }
            }
            table.row(answers);
        }
        return table.build();
    }

    /** As R reads it. */
    static void write(AnswerTable table, Path csv) throws IOException {
        List<String> codes = table.items().stream().map(AnswerTable.Item::code).toList();
        Files.createDirectories(csv.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write(String.join(",", codes));
            out.newLine();
            for (int row = 0; row < table.rows(); row++) {
                for (int i = 0; i < codes.size(); i++) {
                    if (i > 0) {
                        out.write(',');
                    }
                    var answer = table.answer(row, codes.get(i));
                    out.write(answer.isPresent() ? Integer.toString(answer.getAsInt()) : "");
                }
                out.newLine();
            }
        }
    }
}
