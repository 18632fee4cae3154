package org.candour.bench;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Counts the pages of a PDF file. */
final class Pages {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    private Pages() {}

    static int of(byte[] pdf) {
        return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
