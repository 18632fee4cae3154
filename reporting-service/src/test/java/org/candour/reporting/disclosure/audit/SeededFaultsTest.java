package org.candour.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Editions that leak, each caught by the auditor, and each passed by an auditor with one eye closed: so each of these
 * tests can fail, and each thing the auditor looks at is needed.
 */
@Tag("HC-10")
@Tag("HC-12")
class SeededFaultsTest {
    private static final String SAFE = oneWay("Q", "12", "31", "9", "*", "*");

    @Test
    void aSafeEditionPassesWithItsIntervals() {
        var passed = (Verdict.Passed) audit(SAFE);

        assertThat(passed.intervals()).hasSize(2).allMatch(i -> i.least() == 0 && i.greatest() == 9);
    }

    @Test
    void aSmallCountHiddenAloneIsComputedFromTheTotal() {
        var fault = oneWay("Q", "12", "31", "9", "6", "*");

        assertThat(kinds(audit(fault))).containsExactly(Finding.Kind.EXACT);
        assertThat(blind(fault, Sight.SUMS)).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void cellsThatSumToTooLittleAreTooNarrow() {
        assertThat(kinds(audit(edition("61", "12", "31", "16", "*", "*", "")))).containsOnly(Finding.Kind.NARROW);
    }

    @Test
    void aPercentageBesideAWithheldCountGivesItAway() {
        var fault = SAFE.replace("cell\tQ|d\t*\t-", "cell\tQ|d\t*\t10");

        assertThat(kinds(audit(fault))).contains(Finding.Kind.EXACT);
        assertThat(blind(fault, Sight.PERCENTAGES)).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void anEarlierEditionWithAnotherPatternGivesTheCellAway() {
        var earlier = oneWay("Q", "12", "31", "*", "6", "*");

        assertThat(kinds(new Auditor(10, 5, 5).audit(List.of(bytes(earlier)), bytes(SAFE))))
                .contains(Finding.Kind.EXACT);
        assertThat(new Auditor(10, 5, 5, without(Sight.EARLIER_EDITIONS), 30_000)
                        .audit(List.of(bytes(earlier)), bytes(SAFE)))
                .isInstanceOf(Verdict.Passed.class);
        assertThat(new Auditor(10, 5, 5).audit(List.of(bytes(SAFE)), bytes(SAFE)))
                .isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void anEditionWithThreeMorePeopleShowsTheThree() {
        var earlier = edition("58", "12", "28", "9", "*", "*", "");

        assertThat(kinds(new Auditor(10, 5, 5).audit(List.of(bytes(earlier)), bytes(SAFE))))
                .containsExactly(Finding.Kind.EDITIONS_TOO_CLOSE);
        assertThat(new Auditor(10, 5, 5, without(Sight.EARLIER_EDITIONS), 30_000)
                        .audit(List.of(bytes(earlier)), bytes(SAFE)))
                .isInstanceOf(Verdict.Passed.class);
        var longAgo = edition("40", "6", "20", "5", "*", "*", "");
        assertThat(new Auditor(10, 5, 5).audit(List.of(bytes(longAgo)), bytes(SAFE)))
                .isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void everybodyInOneAnswerIsRefused() {
        var fault = edition("25", "0", "25", "0", "0", "0", "");
        var allButOne = edition("25", "0", "24", "*", "*", "0", "");

        assertThat(kinds(audit(fault))).containsExactly(Finding.Kind.HOMOGENEOUS);
        assertThat(blind(fault, Sight.HOMOGENEITY)).isInstanceOf(Verdict.Passed.class);
        assertThat(kinds(audit(allButOne))).contains(Finding.Kind.HOMOGENEOUS);
    }

    @Test
    void aScoreOfOneItemGivesItsWithheldAnswersAway() {
        var fault = SAFE.replace("proof\n", "score\tS\t67\t1\t5\tQ|a\t5\tQ|b\t4\tQ|c\t3\tQ|d\t2\tQ|e\t1\nproof\n");

        assertThat(audit(fault)).isInstanceOf(Verdict.Refused.class);
        assertThat(blind(fault, Sight.SCORES)).isInstanceOf(Verdict.Passed.class);
    }

    /** 400 people, of whom two gave the highest answer and all others the lowest: what the score would be. */
    @Test
    void aScoreThatTwoPeopleCouldMakeIsRefused() {
        var score = "score\tS\t1\t1\t5\tQ|a\t5\tQ|b\t4\tQ|c\t3\tQ|d\t2\tQ|e\t1\n";
        var fault = edition("400", "*", "*", "*", "*", "*", score);

        assertThat(kinds(audit(fault))).containsExactly(Finding.Kind.DOMINATED);
        assertThat(blind(fault, Sight.DOMINANCE)).isInstanceOf(Verdict.Passed.class);
        assertThat(audit(fault.replace("S\t1\t", "S\t3\t"))).isInstanceOf(Verdict.Passed.class);
        assertThat(kinds(audit(fault.replace("S\t1\t", "S\t99\t")))).contains(Finding.Kind.DOMINATED);
        assertThat(kinds(audit(fault.replace("Q|n\t400", "Q|n\t*")))).contains(Finding.Kind.SMALL_GROUP);
        var mean = edition("400", "*", "*", "*", "*", "*", "mean\tM\t1.02\tQ|a\t5\tQ|b\t4\tQ|c\t3\tQ|d\t2\tQ|e\t1\n");
        assertThat(kinds(audit(mean))).contains(Finding.Kind.DOMINATED);
    }

    /** Two groups and a question with two answers: the score of one group counts both. */
    @Test
    void aScoreOfAGroupGivesItsUnprintedAnswersAway() {
        var fault = byGroup("score\tS g=1\t50\t1\t2\tQ|g=1|a\t2\tQ|g=1|b\t1\n");
        var everybodyAtTheTop = byGroup("score\tS g=1\t100\t1\t2\tQ|g=1|a\t2\tQ|g=1|b\t1\n");

        assertThat(audit(byGroup(""))).isInstanceOf(Verdict.Passed.class);
        assertThat(kinds(audit(fault))).containsOnly(Finding.Kind.EXACT);
        assertThat(kinds(audit(everybodyAtTheTop))).contains(Finding.Kind.EXACT);
        assertThat(blind(fault, Sight.SCORES)).isInstanceOf(Verdict.Passed.class);
        assertThat(kinds(audit(
                        fault.replace("row\tg=1\tn1\tQ|g=1|a\tQ|g=1|b\n", "").replace("sum\tall\tg=1\tg=2\n", ""))))
                .as("a score of cells of nobody knows whom")
                .containsExactly(Finding.Kind.UNREADABLE);
    }

    private static String byGroup(String score) {
        return """
                candour-tables\t1
                edition\tT
                thresholds\t10\t5\t5
                table\tQ by g\tQ\ta\tb
                row\tall\tn\tQ|all|a\tQ|all|b
                row\tg=1\tn1\tQ|g=1|a\tQ|g=1|b
                row\tg=2\tn2\tQ|g=2|a\tQ|g=2|b
                sum\tall\tg=1\tg=2
                unprinted
                cell\tn\t60\t-
                cell\tQ|all|a\t30\t-
                cell\tQ|all|b\t30\t-
                cell\tn1\t28\t-
                cell\tQ|g=1|a\t*\t-
                cell\tQ|g=1|b\t*\t-
                cell\tn2\t32\t-
                cell\tQ|g=2|a\t*\t-
                cell\tQ|g=2|b\t*\t-
                """ + score + "proof\nend\n";
    }

    /** 61 people with 9 in two withheld answers: the exact mean leaves one way to share them out. */
    @Test
    void aMeanWithTwoDecimalsGivesTheWithheldAnswersAway() {
        // (12 * 5 + 31 * 4 + 9 * 3 + 6 * 2 + 3 * 1) / 61 = 3.70
        var fault = SAFE.replace("proof\n", "mean\tM\t3.70\tQ|a\t5\tQ|b\t4\tQ|c\t3\tQ|d\t2\tQ|e\t1\nproof\n");

        assertThat(kinds(audit(fault))).contains(Finding.Kind.EXACT);
        assertThat(blind(fault, Sight.MEANS)).isInstanceOf(Verdict.Passed.class);
        var coarse = fault.replace("3.70", "4");
        assertThat(audit(coarse)).isInstanceOf(Verdict.Passed.class);
    }

    /** The same pattern before and after one person was erased: the difference is that person's answer. */
    @Test
    void oneErasureBetweenTwoEditionsShowsTheAnswerOfWhoLeft() {
        var after = edition("60", "12", "30", "9", "*", "*", "");
        var before = List.of(bytes(SAFE));

        assertThat(kinds(new Auditor(10, 5, 5).audit(before, bytes(after)))).contains(Finding.Kind.EDITIONS_TOO_CLOSE);
        assertThat(new Auditor(10, 5, 5, without(Sight.EARLIER_EDITIONS), 30_000).audit(before, bytes(after)))
                .isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void smallGroupsAndSmallCountsAreRefused() {
        assertThat(kinds(audit(edition("9", "9", "0", "0", "0", "0", "")))).contains(Finding.Kind.SMALL_GROUP);
        assertThat(kinds(audit(oneWay("Q", "12", "31", "9", "6", "3")))).containsExactly(Finding.Kind.SMALL_COUNT);
    }

    @Test
    void groupsNotShownThatAreTooFewTogetherAreRefused() {
        var text = """
                candour-tables\t1
                edition\tT
                thresholds\t10\t5\t5
                table\tQ by g\tQ\ta\tb
                row\tall\tn\ta\tb
                row\tg=1\tn1\ta1\tb1
                row\tg=2\tn2\ta2\tb2
                row\tg=3\tn3\ta3\tb3
                sum\tall\tg=1\tg=2\tg=3
                cell\tn\t60\t-
                cell\ta\t30\t50
                cell\tb\t30\t50
                cell\tn1\t52\t-
                cell\ta1\t*\t-
                cell\tb1\t*\t-
                cell\tn2\t*\t-
                cell\ta2\t*\t-
                cell\tb2\t*\t-
                cell\tn3\t*\t-
                cell\ta3\t*\t-
                cell\tb3\t*\t-
                proof
                end
                """;

        assertThat(kinds(audit(text))).containsExactly(Finding.Kind.SMALL_REMAINDER);
        assertThat(audit(text.replace("n1\t52", "n1\t50"))).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void aFalseProofHidesNothing() {
        var fault = oneWay("Q", "12", "31", "9", "6", "*").replace("proof\n", "proof\nfit\tQ|e\t0\nfit\tQ|e\t9\n");

        assertThat(kinds(audit(fault))).containsExactly(Finding.Kind.EXACT);
    }

    /** The counts of a health question printed by the rules of other questions. */
    @Test
    void aHealthQuestionByTheRulesOfOthersIsRefused() {
        var strict = new StrictItems(20, 10, java.util.Set.of("Q"));
        var text = edition("61", "30", "11", "20", "0", "0", "");
        var fault = text.replace("30", "33").replace("11", "8");

        assertThat(new Auditor(10, 5, 5, strict).audit(List.of(), bytes(text))).isInstanceOf(Verdict.Passed.class);
        assertThat(kinds(new Auditor(10, 5, 5, strict).audit(List.of(), bytes(fault))))
                .containsExactly(Finding.Kind.SMALL_COUNT);
        assertThat(new Auditor(10, 5, 5, strict, without(Sight.CLASSES), 30_000).audit(List.of(), bytes(fault)))
                .isInstanceOf(Verdict.Passed.class);
        var few = edition("19", "0", "0", "10", "*", "*", "").replace("Q|c\t10", "Q|c\t*");
        assertThat(kinds(new Auditor(10, 5, 5, strict).audit(List.of(), bytes(few))))
                .contains(Finding.Kind.SMALL_GROUP);
    }

    @Test
    void noTimeMeansNo() {
        assertThat(kinds(new Auditor(10, 5, 5, EnumSet.allOf(Sight.class), 0).audit(List.of(), bytes(SAFE))))
                .contains(Finding.Kind.UNDECIDED);
    }

    @Test
    void whatCannotBeReadOrWasMadeWithLowerThresholdsIsRefused() {
        assertThat(kinds(audit("hello"))).containsExactly(Finding.Kind.UNREADABLE);
        assertThat(kinds(audit(SAFE.replace("cell\tQ|e\t*\t-\n", "")))).containsExactly(Finding.Kind.UNREADABLE);
        assertThat(kinds(audit(SAFE.replace("10\t5\t5", "10\t3\t5")))).containsExactly(Finding.Kind.THRESHOLDS_LOWERED);
        assertThat(kinds(audit(SAFE.replace("Q|n\t61", "Q|n\t51")))).contains(Finding.Kind.CONTRADICTION);
    }

    private static Verdict audit(String text) {
        return new Auditor(10, 5, 5).audit(List.of(), bytes(text));
    }

    private static Verdict blind(String text, Sight eye) {
        return new Auditor(10, 5, 5, without(eye), 30_000).audit(List.of(), bytes(text));
    }

    private static EnumSet<Sight> without(Sight eye) {
        return EnumSet.complementOf(EnumSet.of(eye));
    }

    private static List<Finding.Kind> kinds(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused) verdict)
                .findings().stream().map(Finding::kind).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String oneWay(String item, String a, String b, String c, String d, String e) {
        return edition("61", a, b, c, d, e, "").replace("Q", item);
    }

    private static String edition(String n, String a, String b, String c, String d, String e, String more) {
        return "candour-tables\t1\nedition\tT\nthresholds\t10\t5\t5\n"
                + "table\tQ\tQ\ta\tb\tc\td\te\nrow\tall\tQ|n\tQ|a\tQ|b\tQ|c\tQ|d\tQ|e\n"
                + "cell\tQ|n\t" + n + "\t-\ncell\tQ|a\t" + a + "\t-\ncell\tQ|b\t" + b + "\t-\ncell\tQ|c\t" + c
                + "\t-\ncell\tQ|d\t" + d + "\t-\ncell\tQ|e\t" + e + "\t-\n" + more + "proof\nend\n";
    }
}
