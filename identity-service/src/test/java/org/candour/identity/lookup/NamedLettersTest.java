package org.candour.identity.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.identity.entry.Locator;
import org.candour.identity.lookup.file.CsvNameCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published table of cases is what happens. */
@Tag("HC-5")
class NamedLettersTest {
    static Stream<NameCases.Case> cases() {
        return new CsvNameCases().all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void looksUnderTheLettersOfTheTable(NameCases.Case one) {
        NamedLetters letters = NamedLetters.of(one.first(), one.last()).orElseThrow();

        assertThat(letters.first()).isEqualTo(one.letters());
        assertThat(letters.surnames()).containsExactlyInAnyOrderElementsOf(Set.copyOf(one.surnames()));
    }

    @Test
    void theDocumentShowsTheSameTable() throws IOException {
        List<String> document = Files.readAllLines(Path.of(System.getProperty("candour.root"), "docs", "locator.md"));

        assertThat(cases())
                .hasSizeGreaterThan(20)
                .allSatisfy(one -> assertThat(document)
                        .contains("| " + one.first().strip() + " " + one.last().strip() + " | " + one.looked() + " | "
                                + one.why() + " |"));
    }

    @Test
    void fitsWhatWasStoredHoweverItWasTyped() {
        NamedLetters letters = NamedLetters.of("Øda", "O’Łuk").orElseThrow();

        assertThat(letters.fit(stored("Ø", "O'"))).isTrue();
        assertThat(letters.fit(stored("o", "oł"))).isTrue();
        assertThat(letters.fit(stored("o", "LU"))).isTrue();
        assertThat(letters.fit(stored("o", "uk"))).isFalse();
        assertThat(letters.fit(stored("p", "OL"))).isFalse();
    }

    @Test
    void refusesWhatIsNoName() {
        assertThat(NamedLetters.of("", "Holt")).isEmpty();
        assertThat(NamedLetters.of("Ada", "")).isEmpty();
        assertThat(NamedLetters.of("Ada", "Holt2")).isEmpty();
        assertThat(NamedLetters.of("%", "_")).isEmpty();
        assertThat(NamedLetters.of("'", "-")).isEmpty();
    }

    private static Locator stored(String first, String surname) {
        Locator locator = Locator.of(first, surname, "harbour").orElseThrow();
        return Locator.ofDocument(locator.document());
    }
}
