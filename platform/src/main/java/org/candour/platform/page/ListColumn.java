package org.candour.platform.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * Something by which a list can be ordered and searched.
 *
 * @param code how forms name it
 * @param title how people read it
 * @param text what stands in the line
 * @param order which line comes first
 */
public record ListColumn<T>(String code, String title, Function<T, String> text, Comparator<T> order) {
    /** In the order of the alphabet. */
    public static <T> ListColumn<T> text(String code, String title, Function<T, String> text) {
        Collator alphabet = Collator.getInstance(Locale.UK);
        return new ListColumn<>(code, title, text, Comparator.comparing(text, alphabet::compare));
    }

    /** In the order of days, numbers or the like. */
    public static <T, K extends Comparable<? super K>> ListColumn<T> by(
            String code, String title, Function<T, K> key, Function<T, String> text) {
        return new ListColumn<>(code, title, text, Comparator.comparing(key));
    }
}
