package org.candour.reporting.scalereport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.reliability.Scoring;

/** Made-up answers: the committed files that R has seen, and seeded ones of any size. */
public final class MadeUp {
    private static final Effort LITTLE = new Effort(60, 20, 500);

    private MadeUp() {}

    /** Six items of two factors, answered in two languages, with gaps; q2 is reversed. */
    public static ScaleInput twoFactors() {
        List<String> lines = lines("structure/two_factors.csv");
        ScaleInput plain = input(lines, 1, List.of("q1", "q2", "q3", "q4", "q5", "q6"), 1, 5, List.of("q2"));
        List<String> languages =
                lines.stream().skip(1).map(line -> line.split(",", -1)[0]).toList();
        return plain.withSubScales(List.of(
                        new ScaleInput.SubScale("first", List.of("q1", "q2", "q3")),
                        new ScaleInput.SubScale("second", List.of("q4", "q5", "q6"))))
                .withGroupings(List.of(new ScaleInput.Grouping("language", "Language", languages)));
    }

    /** A committed set of one scale. */
    public static ScaleInput file(String name, int minimum, int maximum, List<String> reversed) {
        List<String> lines = lines(name + ".csv");
        return input(lines, 0, List.of(lines.getFirst().split(",")), minimum, maximum, reversed);
    }

    /** One mood plus noise; a share of answers skipped. */
    public static ScaleInput drawn(int people, int items, double skipped, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> codes =
                IntStream.rangeClosed(1, items).mapToObj(i -> "i" + i).toList();
        AnswerTable.Builder table = builder(codes, 1, 5);
        for (int person = 0; person < people; person++) {
            double mood = random.nextGaussian();
            Map<String, Integer> row = new HashMap<>();
            for (String code : codes) {
                int value = (int) Math.round(Math.clamp(3 + 0.8 * mood + 0.8 * random.nextGaussian(), 1, 5));
                if (random.nextDouble() >= skipped) {
                    row.put(code, value);
                }
            }
            table.row(row);
        }
        return ScaleInput.of(
                "Drawn", "drawn", "Made-up answers", table.build(), items(codes, List.of()), Scoring.halfOf(items));
    }

    private static ScaleInput input(
            List<String> lines, int from, List<String> codes, int minimum, int maximum, List<String> reversed) {
        AnswerTable.Builder table = builder(codes, minimum, maximum);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, Integer> row = new HashMap<>();
            for (int i = 0; i < codes.size(); i++) {
                if (!cells[i + from].isEmpty()) {
                    row.put(codes.get(i), Integer.valueOf(cells[i + from]));
                }
            }
            table.row(row);
        }
        return ScaleInput.of(
                        "Made-up scale",
                        "made-up",
                        "Made-up answers",
                        table.build(),
                        items(codes, reversed),
                        Scoring.halfOf(codes.size()))
                .withEffort(LITTLE, 7);
    }

    static AnswerTable.Builder builder(List<String> codes, int minimum, int maximum) {
        return AnswerTable.of(codes.stream()
                .map(code -> new AnswerTable.Item(code, minimum, maximum))
                .toList());
    }

    static List<ScaleInput.ScaleItem> items(List<String> codes, List<String> reversed) {
        List<ScaleInput.ScaleItem> items = new ArrayList<>();
        codes.forEach(code -> items.add(new ScaleInput.ScaleItem(code, "Statement " + code, reversed.contains(code))));
        return items;
    }

    private static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(MadeUp.class.getResourceAsStream("/reliability/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
