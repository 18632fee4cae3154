package org.candour.survey.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.survey.support.Everything;

/** Reads the fields of one item of the questionnaire with everything. */
final class Read {
    private Read() {}

    /** @param fields names and values in turn; a name may come again */
    static PageEntry item(String item, String... fields) {
        return item(item, Draft.EMPTY, true, fields);
    }

    static PageEntry item(String item, Draft before, boolean quotes, String... fields) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int index = 0; index < fields.length; index += 2) {
            form.merge(fields[index], List.of(fields[index + 1]), (first, second) -> {
                List<String> both = new java.util.ArrayList<>(first);
                both.addAll(second);
                return both;
            });
        }
        return new PageRules(Everything.instrument(), before, quotes)
                .read(List.of(Everything.instrument().item(item).orElseThrow()), form);
    }

    /** What was understood, as "values text permission", or the broken rule with field and arguments. */
    static String said(String item, String... fields) {
        return said(item(item, fields), item);
    }

    static String said(PageEntry entry, String item) {
        if (!entry.violations().isEmpty()) {
            return entry.violations().stream()
                    .map(broken -> broken.rule() + " " + broken.field() + " " + String.join(",", broken.arguments()))
                    .map(String::strip)
                    .collect(java.util.stream.Collectors.joining("; "));
        }
        Given given = entry.given().get(item);
        String permission = given.permission().map(Enum::name).orElse("");
        return (given.values() + " " + given.text() + " " + permission).strip();
    }
}
