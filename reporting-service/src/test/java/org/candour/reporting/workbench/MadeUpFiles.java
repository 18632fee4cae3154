package org.candour.reporting.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files a researcher may bring: a committed set that R has seen, faulty ones, and drawn ones of any size. */
final class MadeUpFiles {
    /** Five items from 1 to 5. */
    static final Map<String, String> WORKLOAD_FORM = form(5, "Workload", 1, 5);

    static final String DEFINITION = """
            {"scales": [{"code": "load", "title": "Workload", "minimum": 1, "maximum": 5,
              "items": ["q1", "q2", "q3", "q4", "q5"]}]}""";

    private MadeUpFiles() {}

    static String workload() {
        try {
            return Files.readString(Path.of("src/test/resources/reliability/workload.csv"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** One mood plus noise, from 1 to 5. */
    static String drawn(int people, int items, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder(names(items)).append('\n');
        for (int person = 0; person < people; person++) {
            double mood = random.nextGaussian();
            text.append(IntStream.range(0, items)
                            .mapToObj(i -> random.nextInt(20) == 0
                                    ? ""
                                    : String.valueOf(
                                            Math.round(Math.clamp(3 + 0.8 * mood + 0.8 * random.nextGaussian(), 1, 5))))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String definition(int items) {
        return "{\"scales\": [{\"code\": \"long\", \"title\": \"Long\", \"minimum\": 1, \"maximum\": 5, \"items\": ["
                + IntStream.rangeClosed(1, items)
                        .mapToObj(i -> "\"q" + i + "\"")
                        .collect(Collectors.joining(","))
                + "]}]}";
    }

    static Map<String, String> form(int items, String title, int minimum, int maximum) {
        Map<String, String> form = new TreeMap<>(
                Map.of("scales", "6", "title-1", title, "minimum-1", "" + minimum, "maximum-1", "" + maximum));
        IntStream.rangeClosed(1, items).forEach(i -> form.put("scale-" + i, "1"));
        return form;
    }

    private static String names(int items) {
        return IntStream.rangeClosed(1, items).mapToObj(i -> "q" + i).collect(Collectors.joining(","));
    }
}
