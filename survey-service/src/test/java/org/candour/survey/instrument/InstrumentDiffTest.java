package org.candour.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.instrument.Difference.Kind;
import org.candour.survey.instrument.Difference.Piece;
import org.candour.survey.instrument.file.YamlDefinitions;
import org.junit.jupiter.api.Test;

class InstrumentDiffTest {
    private static final Path STUDIES = Path.of(System.getProperty("candour.root", ".."), "studies");

    @Test
    void findsNothingBetweenTheSame() {
        assertThat(InstrumentDiff.of(instrument(yaml()), instrument(yaml()))).isEmpty();
    }

    @Test
    void marksTheWordsThatDiffer() {
        assertThat(diff(
                        "A guess is good enough., cy: Mae amcangyfrif",
                        "A rough guess is enough., cy: Mae amcangyfrif"))
                .filteredOn(difference -> difference.place().equals("item/CUPS/hint"))
                .singleElement()
                .isEqualTo(new Difference(
                        Kind.CHANGED,
                        "item/CUPS/hint",
                        "en",
                        List.of(new Piece("A guess is ", false), new Piece("good ", true), new Piece("enough.", false)),
                        List.of(
                                new Piece("A ", false),
                                new Piece("rough ", true),
                                new Piece("guess is enough.", false))));
    }

    @Test
    void namesWhatChangedBesidesWords() {
        assertThat(diff("{item: KEEN, is: 2}", "{item: KEEN, is: 1}"))
                .extracting(Difference::kind, Difference::place, one -> Difference.whole(one.after()))
                .containsExactly(tuple(Kind.CHANGED, "page/club/when", "OWN is “A bicycle”, and KEEN is 1"));
        assertThat(diff("rank: 3", "rank: 2"))
                .extracting(Difference::place, one -> Difference.whole(one.before()))
                .containsExactly(tuple("item/WISHES/limits", "at most 3"));
        assertThat(diff("minimumAnswered: 1", "minimumAnswered: 2"))
                .extracting(Difference::place)
                .containsExactly("scale/breaks/minimumAnswered");
        assertThat(diff("exclusive: true}\n  # A first", "exclusive: false}\n  # A first"))
                .extracting(Difference::kind, Difference::place)
                .containsExactly(tuple(Kind.REMOVED, "option/INSTEAD/4/exclusive"));
    }

    @Test
    void namesAPartThatIsNewOrGoneOnce() {
        assertThat(diff("    - {value: 4, label: {en: Good food, cy: Bwyd da}}\n", ""))
                .extracting(Difference::kind, Difference::place, one -> Difference.whole(one.before()))
                .containsExactly(
                        tuple(Kind.CHANGED, "item/WISHES/answers", "1, 2, 3, 4, 5"),
                        tuple(Kind.REMOVED, "option/WISHES/4", "Good food"));
        assertThat(diff("          - {code: MILK, text: {en: milk, cy: llaeth}}\n", ""))
                .extracting(Difference::kind, Difference::place)
                .contains(
                        tuple(Kind.REMOVED, "item/MILK"),
                        tuple(Kind.CHANGED, "page/drink-habits/items"),
                        tuple(Kind.CHANGED, "scale/habits/items"))
                .doesNotContain(tuple(Kind.REMOVED, "item/MILK/text"), tuple(Kind.REMOVED, "option/MILK/1"));
    }

    @Test
    void cutsTextsIntoWords() {
        WordDiff diff = new WordDiff("How far, do you agree?", "How much do you agree?");

        assertThat(diff.before())
                .containsExactly(new Piece("How ", false), new Piece("far,", true), new Piece(" do you agree?", false));
        assertThat(diff.after())
                .containsExactly(new Piece("How ", false), new Piece("much", true), new Piece(" do you agree?", false));
        assertThat(new WordDiff("", "all").after()).containsExactly(new Piece("all", true));
        assertThat(new WordDiff("x ".repeat(2_000), "y").before()).containsExactly(new Piece("x ".repeat(2_000), true));
    }

    private static List<Difference> diff(String before, String after) {
        assertThat(yaml()).contains(before);
        String changed = yaml().replace(before, after);
        if (before.contains("MILK")) {
            changed = changed.replace("items: [MILK, SUGAR, BISCUIT]", "items: [SUGAR, BISCUIT]");
        }
        return InstrumentDiff.of(instrument(yaml()), instrument(changed));
    }

    private static Instrument instrument(String yaml) {
        Reading reading = new YamlDefinitions(name -> Optional.empty()).read("every-type.yaml", yaml);
        if (reading instanceof Reading.Refused refused) {
            throw new AssertionError(refused.problems().toString());
        }
        return ((Reading.Read) reading).instrument();
    }

    private static String yaml() {
        try {
            return Files.readString(STUDIES.resolve("examples/every-type.yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
