package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Everything;
import org.candour.survey.support.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Saving pages and single answers, from one device and from several at once. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class SavePageIT {
    @Inject
    Field field;

    @Inject
    Visitor visitor;

    @Inject
    UseOtherAnswer useOtherAnswer;

    private UUID person;

    @BeforeEach
    void start() {
        person = visitor.start(field.open(Everything.instrument()), "p", true);
    }

    @Test
    @Tag("HC-3")
    void keepsWhatWasEnteredInEveryTypeOfQuestion() {
        visitor.save(person, "role", "ROLE", "8", "ROLE.words", "Night shifts");
        visitor.save(person, "eth", "ETH", "1");
        visitor.save(person, "eth", "ETH", "1", "ETH.detail", "109", "ETH.words", "My own");
        visitor.save(person, "born", "BORN.day", "5", "BORN.month", "6", "BORN.year", "1980");
        visitor.save(person, "hours", "HOURS", "37.5 hours");
        visitor.save(person, "wish", "WISH.1", "4", "WISH.2", "1");
        visitor.save(person, "more", "MORE", "In two\r\nlines", "MORE.quote", "ANONYMOUS");

        Draft draft = visitor.progress(person).draft();

        assertThat(draft.given("ROLE").values()).containsExactly(8);
        assertThat(draft.given("ROLE").text()).isEqualTo("Night shifts");
        assertThat(draft.given("ETH").values()).containsExactly(1, 109);
        assertThat(draft.given("BORN").values()).containsExactly(19800605);
        assertThat(draft.given("HOURS").values()).containsExactly(375);
        assertThat(draft.given("WISH").values()).containsExactly(4, 1);
        assertThat(draft.given("MORE").text()).isEqualTo("In two\nlines");
        assertThat(draft.given("MORE").permission()).isPresent();
    }

    @Test
    @Tag("EW-B4")
    void aBrokenRuleKeepsNothingOfThePage() {
        SavePage.Outcome outcome = visitor.save(person, "statements", "S1", "2", "S2", "4711");

        assertThat(outcome).isInstanceOfSatisfying(SavePage.Invalid.class, invalid -> {
            assertThat(invalid.entry().violations())
                    .containsExactly(new Violation("S2", "S2", Rule.NOT_LISTED, List.of()));
            assertThat(invalid.entry().violations().toString()).doesNotContain("4711");
        });
        assertThat(visitor.progress(person).draft()).isEqualTo(Draft.EMPTY);
    }

    @Test
    @Tag("EW-A2")
    void aTextThatLooksLikePersonalDataIsKeptButAskedAbout() {
        String text = "Write to alex.sample@example.org";
        SavePage.Outcome first = visitor.save(person, "more", "MORE", text);

        assertThat(first)
                .isInstanceOfSatisfying(
                        SavePage.Doubtful.class,
                        doubtful -> assertThat(doubtful.warnings())
                                .extracting(Warning::item)
                                .containsExactly("MORE"));
        Progress kept = visitor.progress(person);
        assertThat(kept.draft().given("MORE").text()).isEqualTo(text);
        assertThat(kept.draft().saved("more")).isFalse();

        List<Warning> seen = ((SavePage.Doubtful) first).warnings();
        SavePage.Outcome more = visitor.sure(person, "more", seen, "MORE", text + " or sam.sample@example.org");

        assertThat(more)
                .as("an address that was not there when the page warned")
                .isInstanceOfSatisfying(
                        SavePage.Doubtful.class,
                        doubtful -> assertThat(doubtful.warnings()).hasSize(2));

        SavePage.Outcome second = visitor.sure(person, "more", seen, "MORE", text);

        assertThat(second).isInstanceOf(SavePage.Saved.class);
        assertThat(visitor.progress(person).draft().saved("more")).isTrue();
    }

    @Test
    @Tag("SP-4")
    void asksAboutAnAnswerFromAnotherDevice() {
        Seen before = visitor.progress(person).seen(1);
        visitor.save(person, "role", new Seen(before.revision(), 1, 2), "ROLE", "2");

        SavePage.Outcome late = visitor.save(person, "role", before, "ROLE", "1");

        assertThat(late)
                .isInstanceOfSatisfying(
                        SavePage.Saved.class,
                        saved -> assertThat(saved.others()).containsExactly("ROLE"));
        assertThat(visitor.progress(person).draft().given("ROLE")).isEqualTo(Given.of(2));

        useOtherAnswer.use(person, visitor.submission(person), "ROLE");

        assertThat(visitor.progress(person).draft().given("ROLE")).isEqualTo(Given.of(1));
        assertThat(visitor.progress(person).draft().others("ROLE")).containsExactly(Given.of(2));
    }

    @Test
    void aSingleAnswerIsSavedWithoutThePage() {
        Seen seen = visitor.progress(person).seen(1);

        assertThat(visitor.answer(person, "S2", seen, "S2", "3")).isEqualTo(new SaveAnswer.Stored(1));
        assertThat(visitor.answer(person, "S2", seen, "S2", "3")).isEqualTo(new SaveAnswer.Stored(1));
        assertThat(visitor.answer(person, "S2", new Seen(0, 1, 2), "S2", "1")).isEqualTo(new SaveAnswer.KeptAsOther(2));
        assertThat(visitor.answer(person, "S2", seen, "S2", "7")).isInstanceOf(SaveAnswer.Invalid.class);
        assertThat(visitor.answer(person, "S2", seen, "S3", "1")).isInstanceOf(SaveAnswer.Invalid.class);

        Progress progress = visitor.progress(person);
        assertThat(progress.draft().given("S2")).isEqualTo(Given.of(3));
        assertThat(progress.draft().saved("statements")).isFalse();
    }

    @Test
    void aSingleAnswerMustNotHideWhatThePageHasNotSeen() {
        Seen printed = visitor.progress(person).seen(1);
        visitor.save(person, "statements", new Seen(0, 1, 2), "S1", "3");
        visitor.answer(person, "S2", printed, "S2", "1");

        visitor.save(person, "statements", printed, "S1", "2", "S2", "1");

        Draft draft = visitor.progress(person).draft();
        assertThat(draft.given("S1")).isEqualTo(Given.of(3));
        assertThat(draft.others("S1")).containsExactly(Given.of(2));
        assertThat(draft.given("S2")).isEqualTo(Given.of(1));
    }

    @Test
    void aFormOfAnotherQuestionnaireChangesNothing() {
        UUID foreign = new UUID(4, 2);

        assertThat(visitor.saveAs(person, foreign, "role", "ROLE", "1")).isInstanceOf(SavePage.Foreign.class);
        assertThat(useOtherAnswer.use(person, foreign, "ROLE")).isInstanceOf(UseOtherAnswer.Foreign.class);
        assertThat(visitor.saveAs(new UUID(1, 1), foreign, "role", "ROLE", "1")).isInstanceOf(SavePage.Foreign.class);
        assertThat(visitor.progress(person).draft()).isEqualTo(Draft.EMPTY);
    }

    @Test
    @Tag("SP-4")
    void twentySavesAtOnceFromTwoDevicesLoseNothing() throws Exception {
        List<String> items = List.of("S1", "S2", "S3", "CONTENT", "ROLE");
        UUID submission = visitor.submission(person);
        List<Future<SaveAnswer.Outcome>> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            for (int device = 1; device <= 2; device++) {
                for (String item : items) {
                    Seen seen = new Seen(0, 1, device);
                    String first = Integer.toString(device);
                    outcomes.add(threads.submit(() -> visitor.answerAs(person, submission, item, seen, first)));
                    outcomes.add(threads.submit(() -> visitor.answerAs(person, submission, item, seen, first)));
                }
            }
        }

        for (Future<SaveAnswer.Outcome> outcome : outcomes) {
            assertThat(outcome.get()).isInstanceOfAny(SaveAnswer.Stored.class, SaveAnswer.KeptAsOther.class);
        }
        Draft draft = visitor.progress(person).draft();
        for (String item : items) {
            List<Given> held = new ArrayList<>(draft.others(item));
            held.add(draft.given(item));
            assertThat(held).as(item).containsExactlyInAnyOrder(Given.of(1), Given.of(2));
        }
    }
}
