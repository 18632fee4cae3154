package org.candour.identity.entry;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Three letters by which somebody can be found again (HC-5). It finds; it never proves who somebody is.
 *
 * @param first first letter of the first name
 * @param surname first two letters of the last name, or the only one
 * @param area the employer
 */
public record Locator(String first, String surname, String area) {
    /** The purpose under which the vault seals it. */
    public static final String SEALED_AS = "candour.locator.v1";

    private static final int LENGTH = 64; // all the same, so that the length says nothing

    /** A locator in its one comparable form, or nothing when the letters are not letters. */
    public static Optional<Locator> of(String first, String surname, String area) {
        String one = letters(first);
        String two = letters(surname);
        boolean fits = one.length() == 1 && (two.length() == 1 || two.length() == 2);
        return fits ? Optional.of(new Locator(one, two, area)) : Optional.empty();
    }

    /** What the vault seals. */
    public byte[] document() {
        byte[] text = (first + "|" + surname + "|" + area + "|").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(text, Math.max(LENGTH, text.length));
    }

    public static Locator ofDocument(byte[] document) {
        String[] parts = new String(document, StandardCharsets.UTF_8).split("\\|", 4);
        return new Locator(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return "Locator(withheld)";
    }

    /** Without accents, apostrophes, hyphens, dots and spaces, in capitals; empty when anything else is in it. */
    private static String letters(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['\u2019\u2018`\\-\u2010\u2011.\\s]", "")
                .toUpperCase(Locale.ROOT);
        return plain.matches("\\p{L}*") ? plain : "";
    }
}
