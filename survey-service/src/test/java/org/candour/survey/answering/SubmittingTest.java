package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.quote.QuotePermission;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.PageSeen;
import org.candour.survey.freetext.FreeText;
import org.candour.survey.instrument.Routing;
import org.candour.survey.response.Questionnaires.Entered;
import org.candour.survey.support.Everything;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a draft. */
class SubmittingTest {
    private static final Instrument INSTRUMENT = Everything.instrument();
    private static final Seen SEEN = new Seen(0, 1, 1);

    @Test
    @Tag("HC-4")
    void onlyTheWayOfThisPersonIsSubmitted() {
        Entered entered = entered(draft().with("role", true, Map.of("ROLE", Given.of(1)), SEEN));

        assertThat(entered.answers()).extracting(Answer::item).doesNotContain("TEAM");
        assertThat(entered.pages()).extracting(PageSeen::page).doesNotContain("team");
    }

    @Test
    void answersComeInTheOrderOfTheQuestionsWithWhatIsCalculated() {
        Entered entered = entered(draft());

        assertThat(entered.answers())
                .containsExactly(
                        new Answer("ROLE", List.of(2)),
                        new Answer("TEAM", List.of(12)),
                        new Answer("S1", List.of(1)),
                        new Answer("S2", List.of(9)),
                        new Answer("S3", List.of(2)),
                        new Answer("STRAIN", List.of(2)),
                        new Answer("WISH", List.of(4, 1)));
    }

    @Test
    void theVersionInWhichEachPageWasSeenGoesAlong() {
        Entered entered = entered(draft().with("role", true, Map.of("ROLE", Given.of(2)), new Seen(0, 2, 1)));

        assertThat(entered.pages())
                .containsExactly(
                        new PageSeen("role", 2),
                        new PageSeen("team", 1),
                        new PageSeen("statements", 1),
                        new PageSeen("wish", 1),
                        new PageSeen("more", 1));
    }

    @Test
    @Tag("SP-5")
    void wordsGoApartWithTheirPermission() {
        Draft.Merged merged = draft().with(
                        "role", true, Map.of("ROLE", new Given(List.of(8), "Night shifts", Optional.empty())), SEEN);

        Entered entered = entered(merged);

        assertThat(entered.answers()).contains(new Answer("ROLE", List.of(8)));
        assertThat(entered.texts())
                .extracting(FreeText::item, text -> text.text().reveal(), FreeText::permission)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ROLE", "Night shifts", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(
                                "MORE", "More words", Optional.of(QuotePermission.ANONYMOUS)));
        assertThat(entered).hasToString("Entered(withheld)");
    }

    private static Draft draft() {
        return Draft.EMPTY
                .with(
                        "more",
                        true,
                        Map.of("MORE", new Given(List.of(), "More words", Optional.of(QuotePermission.ANONYMOUS))),
                        SEEN)
                .draft()
                .with("wish", true, Map.of("WISH", Given.of(4, 1)), SEEN)
                .draft()
                .with("statements", true, Map.of("S1", Given.of(1), "S2", Given.of(9), "S3", Given.of(2)), SEEN)
                .draft()
                .with("team", true, Map.of("TEAM", Given.of(12)), SEEN)
                .draft()
                .with("role", true, Map.of("ROLE", Given.of(2)), SEEN)
                .draft();
    }

    private static Entered entered(Draft.Merged merged) {
        return entered(merged.draft());
    }

    private static Entered entered(Draft draft) {
        return Submitting.entered(draft, INSTRUMENT, new Routing(INSTRUMENT));
    }
}
