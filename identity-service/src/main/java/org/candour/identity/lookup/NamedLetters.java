package org.candour.identity.lookup;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.identity.entry.Locator;

/**
 * The letters that somebody of this name may have given as a locator. People read the question in different ways, so a
 * last name of several parts may stand under each of them; the table of cases says how.
 *
 * @param first the one letter of the first name
 * @param surnames one or two letters each, first those of the name as a whole
 */
public record NamedLetters(String first, Set<String> surnames) {
    private static final String BETWEEN = "[\\s'\u2019\u2018`\u02bc\u00b4.\\-\u2010\u2011\u2013]+";
    private static final Map<String, String> WITHOUT_DECOMPOSITION = Map.of(
            "\u00d8", "O", "\u0141", "L", "\u0110", "D", "\u00d0", "D", "\u00c6", "AE", "\u0152", "OE", "\u00de", "TH");

    public NamedLetters {
        surnames = Set.copyOf(surnames);
    }

    /** Empty when the names are not made of letters. */
    public static Optional<NamedLetters> of(String firstName, String lastName) {
        String first = plain(firstName.replaceAll(BETWEEN, ""));
        String whole = plain(lastName.replaceAll(BETWEEN, ""));
        if (!letters(first) || !letters(whole)) {
            return Optional.empty();
        }
        Set<String> surnames = new LinkedHashSet<>();
        surnames.add(start(whole, 2));
        for (String part : plain(lastName.strip()).split(BETWEEN)) {
            if (!part.isEmpty()) {
                surnames.add(start(part, 2));
            }
        }
        son(whole, "MAC", "MC").forEach(surnames::add);
        return Optional.of(new NamedLetters(start(first, 1), surnames));
    }

    /** Whether somebody of this name may have given this locator. */
    public boolean fit(Locator locator) {
        return start(plain(locator.first()), 1).equals(first) && surnames.contains(start(plain(locator.surname()), 2));
    }

    /** Mc and Mac are written for one another, and left out. */
    private static Set<String> son(String whole, String longForm, String shortForm) {
        String rest = whole.startsWith(longForm)
                ? whole.substring(longForm.length())
                : whole.startsWith(shortForm) ? whole.substring(shortForm.length()) : "";
        return rest.length() < 3 ? Set.of() : Set.of(start(longForm, 2), start(shortForm, 2), start(rest, 2));
    }

    private static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : WITHOUT_DECOMPOSITION.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    private static boolean letters(String name) {
        return name.matches("\\p{L}+");
    }

    private static String start(String name, int length) {
        return name.substring(0, name.offsetByCodePoints(0, Math.min(length, name.codePointCount(0, name.length()))));
    }
}
