package org.candour.contracts.instrument;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that repeats earlier answers: {@code {CODE|otherwise}} stands for the answer to an item. */
public final class PipedText {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Z][A-Z0-9_]*)\\|([^{}|]*)}");

    private PipedText() {}

    /** Codes of the items whose answers the text repeats. */
    public static List<String> items(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).toList();
    }

    /** The text for somebody. */
    public static String fill(String text, Function<String, Optional<String>> answer) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(answer.apply(place.group(1)).orElse(place.group(2))));
    }

    /** The text for nobody in particular. */
    public static String plain(String text) {
        return fill(text, item -> Optional.empty());
    }
}
