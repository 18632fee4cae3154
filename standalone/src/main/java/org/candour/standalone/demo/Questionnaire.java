package org.candour.standalone.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the made-up workforce must know about the questionnaire to answer it plausibly.
 *
 * @param scaleOf scale of each item that belongs to one
 * @param reversed items whose high answers mean a low score
 * @param scales codes of the scales
 * @param lowIsGood those of them where a low score is the good one
 * @param bounds what can be entered where a number or a year is asked for
 */
record Questionnaire(
        Map<String, String> scaleOf,
        Set<String> reversed,
        List<String> scales,
        Set<String> lowIsGood,
        Map<String, Bounds> bounds) {
    /** File of the questionnaire of the demonstration in its pack. */
    static final String FILE = "health-check.yaml";

    /** The lowest and the highest number. */
    record Bounds(int lowest, int highest) {}

    static Questionnaire of(RunningSuite suite) {
        return read(suite.studies().resolve(MainJob.STUDY + "/instruments/" + FILE));
    }

    private static Questionnaire read(Path instrument) {
        try (Reader reader = Files.newBufferedReader(instrument)) {
            Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            Map<String, String> scaleOf = new HashMap<>();
            Set<String> reversed = new HashSet<>();
            Set<String> lowIsGood = new HashSet<>();
            for (Map<?, ?> scale : maps(root.get("scales"))) {
                String scaleCode = String.valueOf(scale.get("code"));
                for (Object item : list(scale.get("items"))) {
                    String code =
                            item instanceof Map<?, ?> keyed ? String.valueOf(keyed.get("item")) : String.valueOf(item);
                    if (item instanceof Map<?, ?> keyed && Boolean.TRUE.equals(keyed.get("reversed"))) {
                        reversed.add(code);
                    }
                    scaleOf.put(code, scaleCode);
                }
                if ("LOW_IS_GOOD".equals(scale.get("direction"))) {
                    lowIsGood.add(scaleCode);
                }
            }
            Map<String, Bounds> bounds = new HashMap<>();
            maps(root.get("sections")).forEach(section -> collect(section, bounds));
            return new Questionnaire(
                    Map.copyOf(scaleOf),
                    Set.copyOf(reversed),
                    maps(root.get("scales")).stream()
                            .map(scale -> String.valueOf(scale.get("code")))
                            .toList(),
                    Set.copyOf(lowIsGood),
                    Map.copyOf(bounds));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(Map<?, ?> part, Map<String, Bounds> bounds) {
        if (part.get("minimum") instanceof Number lowest && part.get("maximum") instanceof Number highest) {
            bounds.put(String.valueOf(part.get("code")), new Bounds(lowest.intValue(), highest.intValue()));
        }
        maps(part.get("items")).forEach(inner -> collect(inner, bounds));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<Map<?, ?>> maps(@Nullable Object value) {
        return list(value).stream()
                .<Map<?, ?>>map(element -> (Map<?, ?>) element)
                .toList();
    }
}
