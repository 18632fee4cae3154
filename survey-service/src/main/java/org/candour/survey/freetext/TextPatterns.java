package org.candour.survey.freetext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds places in a text that look like personal data. It is made to be asked while somebody is writing: what is seldom
 * right is left out, because a warning that is mostly wrong is soon not read any more.
 */
public final class TextPatterns {
    private TextPatterns() {}

    /** The places in their order; they do not overlap. */
    public static List<TextWarning> find(String text) {
        List<TextWarning> found = new ArrayList<>();
        Stream.of(AddressPatterns.find(text), NumberPatterns.find(text), NamePatterns.find(text))
                .flatMap(List::stream)
                .filter(place -> found.stream().noneMatch(known -> overlap(known, place)))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(TextWarning::from));
        return List.copyOf(found);
    }

    private static boolean overlap(TextWarning one, TextWarning other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
