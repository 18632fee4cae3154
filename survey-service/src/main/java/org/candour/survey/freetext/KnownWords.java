package org.candour.survey.freetext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.survey.freetext.NamePatterns.MatchedWord;

/** Words that are written with a capital and are no names, job titles, and given names that are no other word. */
final class KnownWords {
    private static final Set<String> TERMS = read("terms.txt");
    private static final Set<String> JOBS = read("jobs.txt");
    private static final Set<String> GIVEN_NAMES = read("given-names.txt");

    private KnownWords() {}

    static boolean noneIn(List<String> words) {
        return words.stream().map(KnownWords::plain).noneMatch(word -> TERMS.contains(word) || JOBS.contains(word));
    }

    static boolean givenName(String word) {
        return GIVEN_NAMES.contains(plain(word));
    }

    /** "Team Manager Jo Example" without "Team Manager". */
    static List<MatchedWord> afterJobTitle(List<MatchedWord> words) {
        for (int last = words.size() - 1; last >= 0; last--) {
            if (JOBS.contains(plain(words.get(last).word()))) {
                return words.subList(last + 1, words.size());
            }
        }
        return words;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.UK).replace('’', '\'').replaceFirst("'s$", "");
    }

    private static Set<String> read(String name) {
        try (InputStream file =
                        Objects.requireNonNull(KnownWords.class.getResourceAsStream("/freetext/" + name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.trim().split("\\s+")).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
