package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.quote.QuotePermission;
import org.candour.survey.support.Everything;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each type of question takes, at its edges and beyond. */
class PageRulesTest {
    private static final Instrument INSTRUMENT = Everything.instrument();

    @Test
    @Tag("EW-B4")
    void everythingCanBeSkipped() {
        List<Item> asked = INSTRUMENT.items().stream().filter(Item::asked).toList();

        PageEntry entry = new PageRules(INSTRUMENT, Draft.EMPTY, true).read(asked, Map.of());

        assertThat(entry.violations()).isEmpty();
        assertThat(entry.given())
                .hasSize(asked.size())
                .allSatisfy((item, given) -> assertThat(given).isEqualTo(Given.NOTHING));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROLE    | 2          | [2]
            ROLE    | 9          | [9]
            ROLE    | skip       | []
            ROLE    | ''         | []
            ROLE    | 3          | NOT_LISTED ROLE
            ROLE    | 02         | NOT_LISTED ROLE
            ROLE    | '2 '       | NOT_LISTED ROLE
            S1      | 3          | [3]
            S1      | x          | NOT_LISTED S1
            CONTENT | 0          | [0]
            CONTENT | 10         | [10]
            CONTENT | 11         | NOT_LISTED CONTENT
            CONTENT | -1         | NOT_LISTED CONTENT
            """)
    @Tag("HC-3")
    void aChoiceIsOneOfTheList(String item, String value, String said) {
        assertThat(Read.said(item, item, value)).isEqualTo(said);
    }

    @Test
    void aChoiceIsOneOnly() {
        assertThat(Read.said("ROLE", "ROLE", "1", "ROLE", "2")).isEqualTo("ONE_ONLY ROLE");
        assertThat(Read.said("S1", "S1", "1", "S1", "1")).isEqualTo("[1]");
        assertThat(Read.said("S1", "S1", "skip", "S1", "2")).isEqualTo("[2]");
    }

    @Test
    void aChoiceCanBeDescribedWhereItSaysSo() {
        assertThat(Read.said("ROLE", "ROLE", "8", "ROLE.words", "  Night \n shifts "))
                .isEqualTo("[8] Night shifts");
        assertThat(Read.said("ROLE", "ROLE", "8", "ROLE.words", "")).isEqualTo("[8]");
        assertThat(Read.said("ROLE", "ROLE", "1", "ROLE.words", "Nights")).isEqualTo("WORDS_ALONE ROLE.words");
        assertThat(Read.said("ROLE", "ROLE.words", "Nights")).isEqualTo("WORDS_ALONE ROLE.words");
        assertThat(Read.said("ROLE", "ROLE", "8", "ROLE.words", "x".repeat(100)))
                .startsWith("[8] x");
        assertThat(Read.said("ROLE", "ROLE", "8", "ROLE.words", "x".repeat(101)))
                .isEqualTo("TOO_LONG ROLE.words 100,101");
    }

    @Test
    void severalAreKeptInOneOrderAndWithinTheirNumber() {
        assertThat(Read.said("HELP", "HELP", "3", "HELP", "1", "HELP", "3")).isEqualTo("[1, 3]");
        assertThat(Read.said("HELP", "HELP", "1", "HELP", "2", "HELP", "8", "HELP.words", "a friend"))
                .isEqualTo("[1, 2, 8] a friend");
        assertThat(Read.said("HELP", "HELP", "1", "HELP", "2", "HELP", "3", "HELP", "4"))
                .isEqualTo("TOO_MANY HELP 3");
        assertThat(Read.said("HELP", "HELP", "1", "HELP", "5")).isEqualTo("NOT_LISTED HELP");
    }

    @Test
    void anExclusiveChoiceStandsAlone() {
        assertThat(Read.said("HELP", "HELP", "7")).isEqualTo("[7]");
        assertThat(Read.said("HELP", "HELP", "7", "HELP", "1")).isEqualTo("EXCLUSIVE HELP 7");
        assertThat(Read.said("HELP", "HELP", "9", "HELP", "1")).isEqualTo("EXCLUSIVE HELP 9");
    }

    @Test
    void aSecondStepBelongsToTheGroup() {
        assertThat(Read.said("ETH", "ETH", "1")).isEqualTo("[1]");
        assertThat(Read.said("ETH", "ETH", "1", "ETH.detail", "101")).isEqualTo("[1, 101]");
        assertThat(Read.said("ETH", "ETH", "1", "ETH.detail", "109", "ETH.words", "My own"))
                .isEqualTo("[1, 109] My own");
        assertThat(Read.said("ETH", "ETH", "1", "ETH.detail", "201")).isEqualTo("OTHER_GROUP ETH.detail");
        assertThat(Read.said("ETH", "ETH.detail", "201")).isEqualTo("OTHER_GROUP ETH.detail");
        assertThat(Read.said("ETH", "ETH", "101")).isEqualTo("NOT_LISTED ETH");
        assertThat(Read.said("ETH", "ETH", "1", "ETH.detail", "2")).isEqualTo("NOT_LISTED ETH.detail");
        assertThat(Read.said("ETH", "ETH", "1", "ETH", "2")).isEqualTo("ONE_ONLY ETH");
        assertThat(Read.said("ETH", "ETH", "1", "ETH.detail", "101", "ETH.detail", "109"))
                .isEqualTo("ONE_ONLY ETH.detail");
        assertThat(Read.said("ETH", "ETH", "1", "ETH.detail", "101", "ETH.words", "My own"))
                .isEqualTo("WORDS_ALONE ETH.words");
    }

    @Test
    void theFirstStepAloneKeepsTheSecondWhileTheGroupStays() {
        PageEntry earlier = Read.item("ETH", "ETH", "1", "ETH.detail", "109", "ETH.words", "My own");
        Draft draft = Draft.EMPTY
                .with("eth", true, earlier.given(), new Seen(0, 1, 1))
                .draft();

        assertThat(Read.said(Read.item("ETH", draft, true, "ETH", "1"), "ETH")).isEqualTo("[1, 109] My own");
        assertThat(Read.said(Read.item("ETH", draft, true, "ETH", "2"), "ETH")).isEqualTo("[2]");
        assertThat(Read.said(Read.item("ETH", draft, true, "ETH", "1", "ETH.detail", "skip"), "ETH"))
                .isEqualTo("[1]");
        assertThat(Read.said(Read.item("ETH", draft, true), "ETH")).isEqualTo("[]");
    }

    @Test
    void aRankingHasNoGapAndNothingTwice() {
        assertThat(Read.said("WISH", "WISH.1", "4", "WISH.2", "1", "WISH.3", "2"))
                .isEqualTo("[4, 1, 2]");
        assertThat(Read.said("WISH", "WISH.1", "4", "WISH.2", "", "WISH.3", "")).isEqualTo("[4]");
        assertThat(Read.said("WISH", "WISH.1", "4", "WISH.3", "1")).isEqualTo("RANK_GAP WISH.2 2");
        assertThat(Read.said("WISH", "WISH.2", "1")).isEqualTo("RANK_GAP WISH.1 1");
        assertThat(Read.said("WISH", "WISH.1", "4", "WISH.2", "4")).isEqualTo("RANKED_TWICE WISH.2 2");
        assertThat(Read.said("WISH", "WISH.1", "5")).isEqualTo("NOT_LISTED WISH.1");
        assertThat(Read.said("WISH", "WISH.1", "9")).isEqualTo("NOT_LISTED WISH.1");
        assertThat(Read.said("WISH", "WISH.4", "1")).isEqualTo("FOREIGN");
        assertThat(Read.said("WISH", "WISH.missing", "9")).isEqualTo("[9]");
        assertThat(Read.said("WISH", "WISH.1", "1", "WISH.missing", "9")).isEqualTo("BOTH WISH.1");
    }

    @Test
    @Tag("EW-A2")
    void textsAreTidiedAndLimited() {
        assertThat(Read.said("MORE", "MORE", " one\r\ntwo\u0000\u0007 ")).isEqualTo("[] one\ntwo");
        assertThat(Read.said("MORE", "MORE", " \n ")).isEqualTo("[]");
        assertThat(Read.said("MORE", "MORE", "x".repeat(4_000))).hasSize(4_003);
        assertThat(Read.said("MORE", "MORE", "x".repeat(4_001))).isEqualTo("TOO_LONG MORE 4000,4001");
        assertThat(Read.said("JOB", "JOB", "Team\r\nlead")).isEqualTo("[] Team lead");
        assertThat(Read.said("JOB", "JOB", "x".repeat(41))).isEqualTo("TOO_LONG JOB 40,41");
    }

    @Test
    void aTextCanBeQuotedOnlyAsItsAuthorAllows() {
        assertThat(Read.item("MORE", "MORE", "words", "MORE.quote", "ANONYMOUS").given())
                .containsEntry("MORE", new Given(List.of(), "words", java.util.Optional.of(QuotePermission.ANONYMOUS)));
        assertThat(Read.said("MORE", "MORE", "words", "MORE.quote", "NONE")).isEqualTo("[] words");
        assertThat(Read.said("MORE", "MORE", "words")).isEqualTo("[] words");
        assertThat(Read.said("MORE", "MORE", "", "MORE.quote", "ANONYMOUS")).isEqualTo("[]");
        assertThat(Read.said("MORE", "MORE", "words", "MORE.quote", "ATTRIBUTED"))
                .isEqualTo("NOT_LISTED MORE.quote");
        assertThat(Read.said("JOB", "JOB", "words", "JOB.quote", "ANONYMOUS")).isEqualTo("NOT_LISTED JOB.quote");
        assertThat(Read.said(Read.item("MORE", Draft.EMPTY, false, "MORE", "words", "MORE.quote", "ANONYMOUS"), "MORE"))
                .isEqualTo("[] words");
    }

    @Test
    @Tag("EW-B4")
    void aForeignFieldIsRefusedAndNotRepeated() {
        for (String foreign : List.of("odd", "S2", "ROLE.detail", "role", "STRAIN", "INFO")) {
            PageEntry entry = Read.item("ROLE", "ROLE", "1", foreign, "4711");

            assertThat(entry.violations()).containsExactly(new Violation("", "", Rule.FOREIGN, List.of()));
        }
        assertThat(Read.item("ROLE", "ROLE", "4711").violations().toString()).doesNotContain("4711");
        assertThat(Read.item("ROLE", "ROLE", "1")).hasToString("PageEntry(withheld)");
    }
}
