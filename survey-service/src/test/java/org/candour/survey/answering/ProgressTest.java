package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Page;
import org.candour.survey.answering.Progress.Numbers;
import org.candour.survey.instrument.Routing;
import org.candour.survey.support.Everything;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where somebody is in a questionnaire whose second page is for some only. */
class ProgressTest {
    private static final Instrument INSTRUMENT = Everything.instrument(3, 1, "Everything");

    private final Progress beginning = progress(Draft.EMPTY);
    private final Progress leader = after(beginning, "role", Map.of("ROLE", Given.of(2)));

    @Test
    @Tag("HC-4")
    void goesThroughThePagesOfThisPerson() {
        assertThat(beginning.next())
                .hasValueSatisfying(page -> assertThat(page.code()).isEqualTo("role"));
        assertThat(leader.next())
                .hasValueSatisfying(page -> assertThat(page.code()).isEqualTo("team"));
        assertThat(leader.page("team")).isPresent();

        Progress other = after(leader, "role", Map.of("ROLE", Given.of(1)));

        assertThat(other.page("team")).isEmpty();
        assertThat(other.next())
                .hasValueSatisfying(page -> assertThat(page.code()).isEqualTo("eth"));
    }

    @Test
    void comesToTheCheckWhenEveryPageIsSaved() {
        Progress all = leader;
        for (Page page : leader.pages()) {
            all = after(all, page.code(), Map.of());
        }
        assertThat(all.next()).isEmpty();
    }

    @Test
    void findsTheWayFromAPageThatIsNotShownAnyMore() {
        Page team = INSTRUMENT.page("team").orElseThrow();
        Progress other = after(leader, "role", Map.of("ROLE", Given.of(1)));

        assertThat(code(other.following(team))).isEqualTo("eth");
        assertThat(code(other.previous(team))).isEqualTo("role");
        assertThat(code(leader.following(page("role")))).isEqualTo("team");
        assertThat(leader.previous(page("role"))).isEmpty();
        assertThat(leader.following(page("more"))).isEmpty();
    }

    @Test
    void numbersTheQuestionsThatThisPersonIsAsked() {
        assertThat(beginning.numbers(page("role"))).isEqualTo(new Numbers(1, 1, 14));
        assertThat(leader.numbers(page("role"))).isEqualTo(new Numbers(1, 1, 15));
        assertThat(leader.numbers(page("statements"))).isEqualTo(new Numbers(7, 9, 15));
        assertThat(leader.numbers(page("info")).none()).isTrue();
        assertThat(leader.numbers(page("more"))).isEqualTo(new Numbers(15, 15, 15));
    }

    @Test
    void knowsWhereASectionBegins() {
        assertThat(leader.section(page("hours")).code()).isEqualTo("work");
        assertThat(leader.opensSection(page("role"))).isTrue();
        assertThat(leader.opensSection(page("team"))).isFalse();
        assertThat(leader.opensSection(page("statements"))).isTrue();
    }

    @Test
    void aPageWasPrintedInAVersionThatThisPersonCanHaveHad() {
        assertThat(beginning.seen(7)).isEqualTo(new Seen(0, 3, 7));
        for (int possible = 1; possible <= 3; possible++) {
            assertThat(beginning.checked(new Seen(0, possible, 7)).version()).isEqualTo(possible);
        }
        assertThat(beginning.checked(new Seen(0, 0, 7)).version()).isEqualTo(3);
        assertThat(beginning.checked(new Seen(0, 4, 7)).version()).isEqualTo(3);
    }

    private static Page page(String code) {
        return INSTRUMENT.page(code).orElseThrow();
    }

    private static String code(java.util.Optional<Page> page) {
        return page.map(Page::code).orElse("");
    }

    private static Progress after(Progress progress, String page, Map<String, Given> given) {
        return progress.with(
                progress.draft().with(page, true, given, progress.seen(1)).draft());
    }

    private static Progress progress(Draft draft) {
        Participation participation = new Participation(
                new UUID(0, 1), new UUID(0, 2), "S", "Study", "Wave", false, false, Status.OPEN, "MAIN", 1, draft);
        return Progress.of(participation, INSTRUMENT, List.of("en"), new Routing(INSTRUMENT));
    }
}
