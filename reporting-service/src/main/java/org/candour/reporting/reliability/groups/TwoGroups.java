package org.candour.reporting.reliability.groups;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Beta;
import org.candour.reporting.reliability.Statistic;

/**
 * Two groups compared; every difference is the first less the second.
 *
 * @param difference of the means, in units of the score
 * @param welch unequal variances allowed (Welch 1947): the one to read
 * @param student equal variances assumed
 * @param cohenD difference over the pooled standard deviation
 * @param cohenDLower lower end of its 95 % interval, from the non-central t (Steiger and Fouladi 1997; as
 *     {@code psych::cohen.d})
 * @param cohenDUpper upper end
 * @param hedgesG Cohen's d times {@code 1 - 3 / (4 df - 1)} (Hedges 1981), which takes out its bias in small groups
 * @param ranks without any assumption about the shape of the scores
 */
public record TwoGroups(
        Statistic difference,
        TTest welch,
        TTest student,
        Statistic cohenD,
        Statistic cohenDLower,
        Statistic cohenDUpper,
        Statistic hedgesG,
        RankTest ranks) {

    /**
     * @param t the statistic
     * @param df degrees of freedom, with Welch a fraction
     * @param p two-sided
     * @param lower lower end of the 95 % interval of the difference
     * @param upper upper end
     */
    public record TTest(Statistic t, Statistic df, Statistic p, Statistic lower, Statistic upper) {

        private static TTest of(double difference, double error, double df) {
            if (error == 0) {
                Statistic none = Statistic.notDefined("no variance in either group");
                return new TTest(none, none, none, none, none);
            }
            double t = difference / error;
            double reach = error * new TDistribution(null, df, 1e-14).inverseCumulativeProbability(0.975);
            return new TTest(
                    Statistic.of(t),
                    Statistic.of(df),
                    Statistic.of(Beta.regularizedBeta(df / (df + t * t), df / 2, 0.5)),
                    Statistic.of(difference - reach),
                    Statistic.of(difference + reach));
        }
    }

    static TwoGroups of(GroupScores a, GroupScores b) {
        double difference = a.mean() - b.mean();
        double va = a.variance() / a.n();
        double vb = b.variance() / b.n();
        double df = a.n() + b.n() - 2.0;
        double pooled = Math.sqrt((a.squares() + b.squares()) / df);
        double welchDf = (va + vb) * (va + vb) / (va * va / (a.n() - 1) + vb * vb / (b.n() - 1));
        double scale = Math.sqrt(1.0 / a.n() + 1.0 / b.n());
        TTest student = TTest.of(difference, pooled * scale, df);
        Statistic d = student.t().map(t -> t * scale);
        return new TwoGroups(
                Statistic.of(difference),
                TTest.of(difference, Math.sqrt(va + vb), welchDf),
                student,
                d,
                student.t().map(t -> NoncentralT.noncentrality(t, df, 0.975) * scale),
                student.t().map(t -> NoncentralT.noncentrality(t, df, 0.025) * scale),
                d.map(value -> value * correction(df)),
                RankTest.of(a.scores(), b.scores()));
    }

    private static double correction(double df) {
        return 1 - 3 / (4 * df - 1);
    }
}
