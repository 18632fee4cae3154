package org.candour.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What figures of several employers together tell about one of them, when the others are known. */
@Tag("HC-10")
@Tag("HC-12")
class FiguresAuditTest {
    private static final String ONE = edition("one", "61", "12", "31", "9", "*", "*");
    private static final String TWO = edition("two", "60", "20", "20", "10", "10", "0");
    private static final List<List<byte[]>> OTHERS = List.of(List.of(bytes(TWO)));

    @Test
    void exactCountsOfTwoTellTheWithheldOnesOfOne() {
        // 6 + 10 of all 121 chose d; nine of employer one are d or e.
        var figures = figures(1, "share\t13\tQ\td\ta\tb\tc\te");

        assertThat(kinds(auditor().audit(released(OTHERS, figures), bytes(ONE))))
                .containsOnly(Finding.Kind.EXACT);
        assertThat(new Auditor(10, 5, 5, without(Sight.FIGURES), 30_000).audit(released(OTHERS, figures), bytes(ONE)))
                .isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void countsRoundedToFiveLeaveRoomInALargeGroup() {
        // Of 12 withheld people the share of d says that 0 to 12 are possible still.
        var many = edition("two", "900", "300", "300", "100", "150", "50");
        var figures = figures(5, "share\t16\tQ\td\ta\tb\tc\te");

        assertThat(auditor().audit(released(List.of(List.of(bytes(many))), figures), bytes(ONE)))
                .isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void countsRoundedToFiveAloneDoNotProtectASmallEmployer() {
        // m is 15 or 3 fives: with 10 of employer two, 3 to 7 are left for d, and so for e.
        var figures = figures(5, "share\t12\tQ\td\ta\tb\tc\te");

        assertThat(kinds(auditor().audit(released(OTHERS, figures), bytes(ONE))))
                .contains(Finding.Kind.NARROW);
    }

    @Test
    void aFigureWithSomebodyOfWhomNothingIsReleasedSaysNothing() {
        var figures = figures(1, "share\t13\tQ\td\ta\tb\tc\te");

        assertThat(auditor().audit(released(List.of(), figures), bytes(ONE))).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void aScoreOfAllTogetherIsReadAsWell() {
        // (165 + 170) / (4 * 121) = 69.2; each person more at d moves it by 0.2, so five of ten values are left.
        var score = figures(1, "score\t69\t1\t5\tQ\ta\t5\tQ\tb\t4\tQ\tc\t3\tQ\td\t2\tQ\te\t1");

        assertThat(kinds(auditor().audit(released(OTHERS, score), bytes(ONE)))).containsOnly(Finding.Kind.NARROW);
        assertThat(new Auditor(10, 5, 5, without(Sight.FIGURES), 30_000).audit(released(OTHERS, score), bytes(ONE)))
                .isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void whatIsNoFigureIsRefused() {
        assertThat(kinds(auditor().audit(released(OTHERS, bytes("candour-figures\t1\nnonsense\n")), bytes(ONE))))
                .containsExactly(Finding.Kind.UNREADABLE);
    }

    /** The release of the last employer must not give away a cell of one that is released already. */
    @Test
    void aCellOfAnotherEmployerIsProtectedToo() {
        var figures = figures(1, "share\t13\tQ\td\ta\tb\tc\te");
        var findings = ((Verdict.Refused) auditor().audit(released(List.of(List.of(bytes(ONE))), figures), bytes(TWO)))
                .findings();

        assertThat(findings).extracting(Finding::place).anyMatch(place -> place.startsWith("one: "));
    }

    /** Against enumeration: what the auditor calls safe leaves enough values, counted one by one. */
    @Test
    void whatPassesLeavesEnoughValuesWhenAllAreEnumerated() {
        var random = new Random(77);
        int passed = 0;
        int refused = 0;
        for (int run = 0; run < 60; run++) {
            int d = random.nextInt(10);
            int e = 9 - d;
            int size = 1 + random.nextInt(40);
            int[] two = {20 * size, 20 * size, 10 * size, 5 + random.nextInt(60), 5 + random.nextInt(20)};
            int base = random.nextBoolean() ? 5 : 1;
            int share = share(base, new int[] {12, 31, 9, d, e}, two);
            var other = edition("two", "" + sum(two), "" + two[0], "" + two[1], "" + two[2], "" + two[3], "" + two[4]);
            var verdict = auditor()
                    .audit(
                            released(
                                    List.of(List.of(bytes(other))),
                                    figures(base, "share\t" + share + "\tQ\td\ta\tb\tc\te")),
                            bytes(ONE));
            var possible = new ArrayList<Integer>();
            for (int guess = 0; guess <= 9; guess++) {
                if (share(base, new int[] {12, 31, 9, guess, 9 - guess}, two) == share) {
                    possible.add(guess);
                }
            }
            boolean safe = possible.getLast() - possible.getFirst() >= 5;
            assertThat(verdict instanceof Verdict.Passed)
                    .as("run %d: %s", run, possible)
                    .isEqualTo(safe);
            passed += safe ? 1 : 0;
            refused += safe ? 0 : 1;
        }
        assertThat(passed).isPositive();
        assertThat(refused).isPositive();
    }

    private static int share(int base, int[] one, int[] two) {
        long all = 0;
        long counted = 0;
        for (int i = 0; i < one.length; i++) {
            long rounded = (one[i] + two[i] + base / 2) / base;
            all += rounded;
            counted += i == 3 ? rounded : 0;
        }
        return (int) Math.round(100.0 * counted / all);
    }

    private static int sum(int[] counts) {
        return java.util.Arrays.stream(counts).sum();
    }

    private static Auditor auditor() {
        return new Auditor(10, 5, 5);
    }

    private static EnumSet<Sight> without(Sight eye) {
        return EnumSet.complementOf(EnumSet.of(eye));
    }

    private static Released released(List<List<byte[]>> others, byte[] figures) {
        return new Released(List.of(), others, List.of(figures));
    }

    private static byte[] figures(int base, String line) {
        return bytes("candour-figures\t1\nrounded\t" + base + "\nof\tone\ttwo\n" + line + "\n");
    }

    private static List<Finding.Kind> kinds(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused) verdict)
                .findings().stream().map(Finding::kind).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String edition(String name, String n, String... counts) {
        var text = new StringBuilder("candour-tables\t1\nedition\t" + name + "\nthresholds\t10\t5\t5\n"
                + "table\tQ\tQ\ta\tb\tc\td\te\n"
                + "row\tall\tQ|all|n\tQ|all|=a\tQ|all|=b\tQ|all|=c\tQ|all|=d\tQ|all|=e\n"
                + "cell\tQ|all|n\t" + n + "\t-\n");
        for (int i = 0; i < counts.length; i++) {
            text.append("cell\tQ|all|=")
                    .append("abcde".charAt(i))
                    .append('\t')
                    .append(counts[i])
                    .append("\t-\n");
        }
        return text.append("proof\nend\n").toString();
    }
}
