package org.candour.identity.entry;

import java.text.Normalizer;
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
    /** A locator in its one comparable form, or nothing when the letters are not letters. */
    public static Optional<Locator> of(String first, String surname, String area) {
        String one = letters(first);
        String two = letters(surname);
        boolean fits = one.length() == 1 && (two.length() == 1 || two.length() == 2);
        return fits ? Optional.of(new Locator(one, two, area)) : Optional.empty();
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
