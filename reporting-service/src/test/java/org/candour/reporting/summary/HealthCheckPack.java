package org.candour.reporting.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.candour.contracts.instrument.Direction;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.ScaleSource;
import org.candour.contracts.instrument.ScoreRule;
import org.candour.contracts.instrument.Section;
import org.yaml.snakeyaml.Yaml;

/** A health check as long as the shipped one, which stays as it is when that one changes. */
final class HealthCheckPack {
    private static final Path FOLDER = Path.of(System.getProperty("candour.root", ".."), "studies", "HC");

    private HealthCheckPack() {}

    static String nextSteps() {
        return text("next-steps.en.md");
    }

    static Instrument instrument() {
        Map<String, Object> pack = new Yaml().load(questionnaire());
        Map<String, List<Map<String, Object>>> answers = get(pack, "answerScales");
        List<Map<String, Object>> sections = get(pack, "sections");
        List<Map<String, Object>> scales = get(pack, "scales");
        return new Instrument(
                get(pack, "code"),
                get(pack, "version"),
                0,
                get(pack, "title"),
                List.of(HealthCheckPack.<String>get(pack, "language")),
                sections.stream().map(section -> section(section, answers)).toList(),
                scales.stream().map(HealthCheckPack::scale).toList(),
                List.of());
    }

    private static Section section(Map<String, Object> section, Map<String, List<Map<String, Object>>> answers) {
        List<Map<String, Object>> items = get(section, "items");
        return new Section(
                get(section, "code"),
                get(section, "title"),
                get(section, "intro"),
                items.stream().map(item -> Page.of(item(item, answers))).toList());
    }

    private static Item item(Map<String, Object> item, Map<String, List<Map<String, Object>>> answers) {
        return new Item(
                get(item, "code"),
                get(item, "text"),
                get(item, "hint"),
                ItemType.valueOf(get(item, "type")),
                QuestionClass.valueOf(get(item, "class")),
                answers.getOrDefault(item.get("answers"), List.of()).stream()
                        .map(option -> new Option(
                                get(option, "value"), get(option, "label"), Boolean.TRUE.equals(option.get("missing"))))
                        .toList());
    }

    private static Scale scale(Map<String, Object> scale) {
        List<Object> items = get(scale, "items");
        return new Scale(
                get(scale, "code"),
                get(scale, "title"),
                get(scale, "description"),
                items.stream().map(HealthCheckPack::scaleItem).toList(),
                get(scale, "minimum"),
                get(scale, "maximum"),
                get(scale, "minimumAnswered"),
                ScoreRule.MEAN,
                scale.get("code").equals("leaving") ? Direction.LOW_IS_GOOD : Direction.HIGH_IS_GOOD,
                List.of(),
                ScaleSource.OWN);
    }

    private static ScaleItem scaleItem(Object item) {
        return item instanceof Map<?, ?> turned
                ? new ScaleItem((String) turned.get("item"), Boolean.TRUE.equals(turned.get("reversed")))
                : new ScaleItem((String) item, false);
    }

    @SuppressWarnings("unchecked")
    private static <T> T get(Map<String, Object> from, String key) {
        return (T) from.get(key);
    }

    private static String questionnaire() {
        try (InputStream file = HealthCheckPack.class.getResourceAsStream("/summary/health-check.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
