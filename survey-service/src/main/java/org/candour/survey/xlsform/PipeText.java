package org.candour.survey.xlsform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that repeat answers, as a form writes them. */
final class PipeText {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Z][A-Z0-9_]*)\\|([^{}|]*)}");

    private PipeText() {}

    static String of(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement("${" + place.group(1) + "}"));
    }

    /** True when the text says something for people who did not answer. */
    static boolean otherwise(String text) {
        return PLACE.matcher(text).results().anyMatch(place -> !place.group(2).equals("…"));
    }
}
