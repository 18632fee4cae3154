package org.candour.reporting.reliability.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.candour.reporting.reliability.Statistic;
import org.junit.jupiter.api.Test;

/** What happens at the edges, in words; and what must hold whatever the scores. */
class GroupsInWordsTest {

    @Test
    void aSmallGroupIsLeftOutByNameAndOneAloneIsNotCompared() {
        GroupComparison alone =
                GroupComparison.of(groups(new double[] {1, 2, 3, 5}, new double[] {4, Double.NaN, Double.NaN, 2}), 3);

        assertThat(alone.leftOut()).containsExactly("b");
        assertThat(alone.groups()).extracting(GroupComparison.Summary::group).containsExactly("a");
        assertThat(alone.pair()).isEmpty();
        assertThat(reason(alone.variance().f())).contains("two groups of at least 3");
        assertThatThrownBy(() -> GroupComparison.of(Map.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void groupsWithoutVarianceHaveNoTest() {
        GroupComparison flat =
                GroupComparison.of(groups(new double[] {0.1, 0.1, 0.1}, new double[] {0.3, 0.3, 0.3}), 2);
        TwoGroups pair = flat.pair().orElseThrow();

        assertThat(reason(pair.welch().t())).contains("no variance");
        assertThat(reason(pair.cohenD())).contains("no variance");
        assertThat(reason(pair.cohenDUpper())).contains("no variance");
        assertThat(reason(flat.variance().p())).contains("no variance within");
        assertThat(number(pair.difference())).isCloseTo(-0.2, within(1e-12));
        assertThat(number(pair.ranks().superiority())).isZero();

        GroupComparison equal = GroupComparison.of(groups(new double[] {2, 2}, new double[] {2, 2}), 2);
        assertThat(reason(equal.pair().orElseThrow().ranks().p())).contains("no variance");
    }

    @Test
    void turningTheGroupsRoundTurnsTheSigns() {
        Random random = new Random(7);
        double[] a = drawn(random, 30, 0.5);
        double[] b = drawn(random, 44, 0);
        TwoGroups there = GroupComparison.of(groups(a, b), 2).pair().orElseThrow();
        TwoGroups back = GroupComparison.of(groups(b, a), 2).pair().orElseThrow();

        assertThat(number(back.cohenD())).isCloseTo(-number(there.cohenD()), within(1e-12));
        assertThat(number(back.cohenDLower())).isCloseTo(-number(there.cohenDUpper()), within(1e-8));
        assertThat(number(back.welch().p())).isCloseTo(number(there.welch().p()), within(1e-12));
        assertThat(number(back.ranks().superiority()))
                .isCloseTo(1 - number(there.ranks().superiority()), within(1e-12));
    }

    @Test
    void withTwoGroupsTheAnalysisOfVarianceIsStudentsTest() {
        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            GroupComparison both = GroupComparison.of(groups(drawn(random, 12, 1), drawn(random, 25, 0)), 2);
            TwoGroups.TTest student = both.pair().orElseThrow().student();
            assertThat(number(both.variance().f())).isCloseTo(Math.pow(number(student.t()), 2), within(1e-9));
            assertThat(number(both.variance().p())).isCloseTo(number(student.p()), within(1e-10));
        }
    }

    @Test
    void theIntervalOfDHoldsTheTruthAboutAsOftenAsItSays() {
        int held = 0;
        for (int seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed);
            TwoGroups pair = GroupComparison.of(groups(drawn(random, 15, 0.8), drawn(random, 20, 0)), 2)
                    .pair()
                    .orElseThrow();
            held += number(pair.cohenDLower()) < 0.8 && number(pair.cohenDUpper()) > 0.8 ? 1 : 0;
        }
        assertThat(held).isBetween(366, 394);
    }

    private static double[] drawn(Random random, int n, double mean) {
        return random.doubles(n).map(ignored -> mean + random.nextGaussian()).toArray();
    }

    private static Map<String, double[]> groups(double[] a, double[] b) {
        Map<String, double[]> groups = new LinkedHashMap<>();
        groups.put("a", a);
        groups.put("b", b);
        return groups;
    }

    private static double number(Statistic statistic) {
        return statistic.number().orElseThrow();
    }

    private static String reason(Statistic statistic) {
        assertThat(statistic).isInstanceOf(Statistic.NotDefined.class);
        return ((Statistic.NotDefined) statistic).reason();
    }
}
