package org.candour.reporting.reliability.retest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.candour.reporting.reliability.Statistic;
import org.junit.jupiter.api.Test;

/** What happens at the edges, in words; and what must hold whatever the scores. */
class AgreementInWordsTest {

    @Test
    void oneOccasionOrOnePersonIsNoRetest() {
        Agreement one = Agreement.of(new double[][] {{1, 2, 3}});
        Agreement nobody = Agreement.of(new double[][] {{1, Double.NaN, 3}, {Double.NaN, 2, 4}});

        assertThat(reason(one.coefficient(IntraclassForm.SINGLE_AGREEMENT).estimate()))
                .contains("two occasions");
        assertThat(reason(nobody.errorAgreement())).contains("two people with all scores");
        assertThat(nobody.n()).isEqualTo(1);
        assertThat(reason(LimitsOfAgreement.of(new double[] {1, Double.NaN}, new double[] {2, 3})
                        .upper()))
                .contains("fewer than two people");
    }

    @Test
    void perfectAgreementIsOneAndNothingToTest() {
        Agreement same = Agreement.of(new double[][] {{1, 2, 3.3}, {1, 2, 3.3}});
        Intraclass icc = same.coefficient(IntraclassForm.SINGLE_AGREEMENT);

        assertThat(icc.estimate().number().orElseThrow()).isEqualTo(1);
        assertThat(reason(icc.p())).contains("agree perfectly");
        assertThat(same.errorAgreement().number().orElseThrow()).isZero();
        assertThat(reason(LimitsOfAgreement.of(new double[] {1, 2}, new double[] {1, 2})
                        .trend()))
                .contains("no variance");
    }

    @Test
    void equalScoresOfEverybodySayNothing() {
        Agreement flat = Agreement.of(new double[][] {{0.1, 0.1, 0.1}, {0.1, 0.1, 0.1}});

        assertThat(reason(flat.coefficient(IntraclassForm.AVERAGE_RANDOM).estimate()))
                .contains("no variance");
        assertThat(reason(flat.meanSquares().error())).contains("no variance");
    }

    @Test
    void peopleWhoDoNotDifferLeaveNoMeanToRely() {
        Agreement shuffled = Agreement.of(new double[][] {{1, 2, 3}, {3, 2, 1}});

        Statistic single =
                shuffled.coefficient(IntraclassForm.SINGLE_CONSISTENCY).estimate();
        assertThat(single.number().orElseThrow()).isCloseTo(-1, within(1e-12));
        assertThat(((Statistic.Value) single).cautions()).isNotEmpty();
        assertThat(reason(
                        shuffled.coefficient(IntraclassForm.AVERAGE_CONSISTENCY).estimate()))
                .contains("no variance between people");
        assertThat(reason(shuffled.coefficient(IntraclassForm.SINGLE_AGREEMENT).f()))
                .contains("no variance between people");
    }

    @Test
    void unequalColumnsAreRefused() {
        assertThatThrownBy(() -> Agreement.of(new double[][] {{1, 2}, {1}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LimitsOfAgreement.of(new double[] {1}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShiftOfAnOccasionTouchesAgreementOnly() {
        for (int seed = 1; seed <= 20; seed++) {
            double[][] x = drawn(seed, 3, 0.7);
            double[][] moved = {x[0], x[1], x[2].clone()};
            for (int i = 0; i < moved[2].length; i++) {
                moved[2][i] += 1.5;
            }
            Agreement before = Agreement.of(x);
            Agreement after = Agreement.of(moved);
            assertThat(value(after, IntraclassForm.SINGLE_CONSISTENCY))
                    .isCloseTo(value(before, IntraclassForm.SINGLE_CONSISTENCY), within(1e-10));
            assertThat(value(after, IntraclassForm.SINGLE_AGREEMENT))
                    .isLessThan(value(before, IntraclassForm.SINGLE_AGREEMENT));
        }
    }

    @Test
    void theIntervalHoldsTheTrueValueAboutAsOftenAsItSays() {
        int held = 0;
        for (int seed = 1; seed <= 400; seed++) {
            Intraclass icc = Agreement.of(drawn(seed, 2, 0.6)).coefficient(IntraclassForm.SINGLE_CONSISTENCY);
            held += icc.lower().number().orElseThrow() < 0.6
                            && icc.upper().number().orElseThrow() > 0.6
                    ? 1
                    : 0;
        }
        assertThat(held).isBetween(366, 394);
    }

    /** Eighty people of a true ICC. */
    private static double[][] drawn(long seed, int occasions, double icc) {
        Random random = new Random(seed);
        double[][] x = new double[occasions][80];
        for (int i = 0; i < 80; i++) {
            double person = Math.sqrt(icc) * random.nextGaussian();
            for (double[] occasion : x) {
                occasion[i] = person + Math.sqrt(1 - icc) * random.nextGaussian();
            }
        }
        return x;
    }

    private static double value(Agreement of, IntraclassForm form) {
        return of.coefficient(form).estimate().number().orElseThrow();
    }

    private static String reason(Statistic statistic) {
        assertThat(statistic).isInstanceOf(Statistic.NotDefined.class);
        return ((Statistic.NotDefined) statistic).reason();
    }
}
