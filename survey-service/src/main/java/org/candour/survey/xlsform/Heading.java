package org.candour.survey.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The heading of a column.
 *
 * @param base what the column is, for instance {@code constraint_message}; never with a language
 * @param language as it is written, for instance {@code Welsh (cy)}; empty when none is named
 * @param title as it is written
 */
record Heading(String base, String language, String title) {
    private static final int LONGEST = 200;

    private static final Set<String> TRANSLATED =
            Set.of("label", "hint", "guidance_hint", "constraint_message", "required_message", "media");

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("list", "list_name"),
            Map.entry("caption", "label"),
            Map.entry("relevance", "relevant"),
            Map.entry("skip", "relevant"),
            Map.entry("readonly", "read_only"),
            Map.entry("calculate", "calculation"),
            Map.entry("image", "media"),
            Map.entry("audio", "media"),
            Map.entry("video", "media"),
            Map.entry("big-image", "media"),
            Map.entry("constraint_msg", "constraint_message"),
            Map.entry("value", "name"));

    static Heading of(String title) {
        String text = title.substring(0, Math.min(title.length(), LONGEST)).strip();
        String[] parts = text.split("\\s*::\\s*");
        if (parts.length == 1 && text.indexOf(':') > 0) {
            String[] old = text.split("\\s*:\\s*", 2);
            if (TRANSLATED.contains(base(old[0]))) {
                parts = old;
            }
        }
        String first = parts.length == 0 ? "" : base(parts[0]);
        if (first.equals("bind") && parts.length > 1) {
            return new Heading(base(parts[1]), parts.length > 2 ? parts[2].strip() : "", text);
        }
        if (!TRANSLATED.contains(first)) {
            return new Heading(parts.length > 1 ? text.toLowerCase(Locale.ROOT) : first, "", text);
        }
        return new Heading(first, parts.length > 1 ? parts[parts.length - 1].strip() : "", text);
    }

    private static String base(String written) {
        String base = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", "_");
        return OTHER_NAMES.getOrDefault(base, base);
    }
}
