package org.candour.reporting.reliability.groups;

import java.util.List;
import org.apache.commons.math3.special.Beta;
import org.candour.reporting.reliability.Statistic;

/**
 * One-way analysis of variance over two groups or more, equal variances assumed.
 *
 * @param f mean square between over mean square within
 * @param df1 groups - 1
 * @param df2 people - groups
 * @param p upper tail of F
 * @param etaSquared share of all variance that lies between groups
 * @param intraclass ICC(1), how alike people of one group are: {@code (MSB - MSW) / (MSB + (n0 - 1) MSW)} with
 *     {@code n0 = (N - sum n^2 / N) / (groups - 1)}; can be negative
 * @param intraclassOfMeans ICC(2), the reliability of group means, {@code (MSB - MSW) / MSB}
 */
public record OneWay(
        Statistic f,
        int df1,
        int df2,
        Statistic p,
        Statistic etaSquared,
        Statistic intraclass,
        Statistic intraclassOfMeans) {

    static OneWay of(List<GroupScores> groups, int smallest) {
        if (groups.size() < 2) {
            return undefined(0, 0, "comparing needs two groups of at least " + smallest + " scores");
        }
        int n = groups.stream().mapToInt(GroupScores::n).sum();
        double grand = groups.stream().mapToDouble(g -> g.mean() * g.n()).sum() / n;
        double between = groups.stream()
                .mapToDouble(g -> g.n() * (g.mean() - grand) * (g.mean() - grand))
                .sum();
        double within = groups.stream().mapToDouble(GroupScores::squares).sum();
        int df1 = groups.size() - 1;
        int df2 = n - groups.size();
        if (within == 0) {
            return undefined(df1, df2, "no variance within any group");
        }
        double msb = between / df1;
        double msw = within / df2;
        double f = msb / msw;
        double size =
                (n - groups.stream().mapToDouble(g -> (double) g.n() * g.n()).sum() / n) / df1;
        return new OneWay(
                Statistic.of(f),
                df1,
                df2,
                Statistic.of(Beta.regularizedBeta(df2 / (df2 + df1 * f), df2 / 2.0, df1 / 2.0)),
                Statistic.of(between / (between + within)),
                Statistic.of((msb - msw) / (msb + (size - 1) * msw)),
                msb == 0
                        ? Statistic.notDefined("the means of the groups are the same")
                        : Statistic.of((msb - msw) / msb));
    }

    private static OneWay undefined(int df1, int df2, String why) {
        Statistic none = Statistic.notDefined(why);
        return new OneWay(none, df1, df2, none, none, none, none);
    }
}
