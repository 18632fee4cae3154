package org.candour.survey.answering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.candour.survey.freetext.TextPatterns;
import org.candour.survey.freetext.TextWarning;

/**
 * A text looks as if it tells who somebody is.
 *
 * @param item code of the item
 * @param place where, and what it looks like
 * @param mark the same for the same words in the same item, and tells nothing about them; a page that showed the
 *     warning sends it back
 */
public record Warning(String item, TextWarning place, String mark) {
    private static final int MARK_BYTES = 8;

    static Stream<Warning> in(String item, String text) {
        List<TextWarning> places = TextPatterns.find(text);
        return places.stream()
                .map(place -> new Warning(item, place, mark(item, text.substring(place.from(), place.to()))));
    }

    private static String mark(String item, String words) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((item + '\n' + words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, MARK_BYTES));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
