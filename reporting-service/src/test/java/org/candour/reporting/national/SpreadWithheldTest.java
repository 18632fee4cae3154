package org.candour.reporting.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.candour.reporting.national.SpreadWithheld.Part;
import org.junit.jupiter.api.Test;

class SpreadWithheldTest {
    private static final int W = -1;

    @Test
    void withoutWithheldCountsItAddsUp() {
        var parts = new ArrayList<>(parts(10, 6, 4));
        parts.addAll(parts(20, 5, 15));
        var sum = new SpreadWithheld(parts, 2);
        assertThat(sum.guess()).containsExactly(11, 19);
        assertThat(sum.least(0)).isEqualTo(11).isEqualTo(sum.most(0));
        assertThat(sum.withheldPeople()).isZero();
    }

    @Test
    void sharesOutWhatIsWithheldInTheProportionsOfTheOthers() {
        var parts = new ArrayList<>(parts(100, 60, 30, 10));
        parts.addAll(parts(12, W, W, 3));
        var sum = new SpreadWithheld(parts, 3);
        double[] guess = sum.guess();
        assertThat(guess[0]).isCloseTo(66, within(0.01));
        assertThat(guess[1]).isCloseTo(33, within(0.01));
        assertThat(guess[2]).isEqualTo(13);
        assertThat(sum.least(0)).isEqualTo(60);
        assertThat(sum.most(0)).isEqualTo(69);
    }

    @Test
    void sharesOutAnswersThatArePrintedTogether() {
        var parts = new ArrayList<>(parts(100, 60, 30, 10));
        parts.add(new Part(List.of(0, 1), 12));
        parts.add(new Part(List.of(2), 6));
        var sum = new SpreadWithheld(parts, 3);
        assertThat(sum.guess()[0]).isCloseTo(68, within(0.01));
        assertThat(sum.most(0)).isEqualTo(72);
        assertThat(sum.most(2)).isEqualTo(16).isEqualTo(sum.least(2));
    }

    /** Whatever stands behind the withheld figures, the truth lies within the bounds, and the guess is near it. */
    @Test
    void theTruthLiesWithinTheBounds() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            double[] truth = new double[5];
            var parts = new ArrayList<Part>();
            for (int employer = 0; employer < 30; employer++) {
                int[] counts = new int[5];
                int people = 12 + random.nextInt(120);
                for (int person = 0; person < people; person++) {
                    counts[(int) Math.clamp(Math.round(2.2 + 1.1 * random.nextGaussian()), 0, 4)]++;
                }
                IntStream.range(0, 5).forEach(answer -> truth[answer] += counts[answer]);
                parts.addAll(parts(people, withheld(counts)));
            }
            var sum = new SpreadWithheld(parts, 5);
            double[] guess = sum.guess();
            for (int answer = 0; answer < 5; answer++) {
                assertThat(truth[answer]).isBetween((double) sum.least(answer), (double) sum.most(answer));
                assertThat(100 * guess[answer] / sum.people())
                        .isCloseTo(100 * truth[answer] / sum.people(), within(1.5));
            }
        }
    }

    private static List<Part> parts(int people, int... counts) {
        var parts = new ArrayList<Part>();
        var open = new ArrayList<Integer>();
        int rest = people;
        for (int answer = 0; answer < counts.length; answer++) {
            if (counts[answer] == W) {
                open.add(answer);
            } else {
                parts.add(new Part(List.of(answer), counts[answer]));
                rest -= counts[answer];
            }
        }
        if (rest > 0) {
            parts.add(new Part(open, rest));
        }
        return parts;
    }

    /** Small counts, and the smallest other one with them. */
    private static int[] withheld(int[] counts) {
        int[] printed = counts.clone();
        int hidden = 0;
        for (int answer = 0; answer < counts.length; answer++) {
            if (counts[answer] > 0 && counts[answer] < 5) {
                printed[answer] = W;
                hidden++;
            }
        }
        if (hidden == 1) {
            int least = IntStream.range(0, counts.length)
                    .filter(answer -> printed[answer] >= 5)
                    .reduce((one, other) -> counts[one] <= counts[other] ? one : other)
                    .orElseThrow();
            printed[least] = W;
        }
        return printed;
    }
}
