package org.candour.reporting.scalereport;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the mathematics says, as a sentence. A code of an item at its beginning stays as it is. */
final class Sentence {
    private static final Pattern BEGINS_WITH_A_WORD = Pattern.compile("[a-z]+[ ,:].*", Pattern.DOTALL);

    private Sentence() {}

    static String of(String words) {
        String begun = BEGINS_WITH_A_WORD.matcher(words).matches()
                ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                : words;
        return begun.isEmpty() || begun.endsWith(".") ? begun : begun + ".";
    }
}
