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
 */
record Questionnaire(Map<String, String> scaleOf, Set<String> reversed, List<String> scales) {
    static Questionnaire read(Path instrument) {
        try (Reader reader = Files.newBufferedReader(instrument)) {
            Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            Map<String, String> scaleOf = new HashMap<>();
            Set<String> reversed = new HashSet<>();
            for (Map<?, ?> scale : maps(root.get("scales"))) {
                for (Object item : list(scale.get("items"))) {
                    String code =
                            item instanceof Map<?, ?> keyed ? String.valueOf(keyed.get("item")) : String.valueOf(item);
                    if (item instanceof Map<?, ?> keyed && Boolean.TRUE.equals(keyed.get("reversed"))) {
                        reversed.add(code);
                    }
                    scaleOf.put(code, String.valueOf(scale.get("code")));
                }
            }
            return new Questionnaire(
                    Map.copyOf(scaleOf),
                    Set.copyOf(reversed),
                    maps(root.get("scales")).stream()
                            .map(scale -> String.valueOf(scale.get("code")))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
