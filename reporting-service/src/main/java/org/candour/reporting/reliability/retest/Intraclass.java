package org.candour.reporting.reliability.retest;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.special.Beta;
import org.candour.reporting.reliability.Statistic;

/**
 * One intraclass correlation.
 *
 * @param form which
 * @param estimate can be negative, down to {@code -1 / (k - 1)} for a single score
 * @param f F of the hypothesis that it is zero: MSB / MSW for the random form, MSB / MSE for the others
 * @param df1 numerator degrees of freedom
 * @param df2 denominator degrees of freedom
 * @param p upper tail of F
 * @param lower lower end of the 95 % interval
 * @param upper upper end
 */
public record Intraclass(
        IntraclassForm form,
        Statistic estimate,
        Statistic f,
        int df1,
        int df2,
        Statistic p,
        Statistic lower,
        Statistic upper) {

    private static final double UPPER_TAIL = 0.975;

    static List<Intraclass> all(TwoWay a) {
        return Arrays.stream(IntraclassForm.values()).map(form -> of(form, a)).toList();
    }

    static Intraclass undefined(IntraclassForm form, String why) {
        Statistic none = Statistic.notDefined(why);
        return new Intraclass(form, none, none, 0, 0, none, none, none);
    }

    private static Intraclass of(IntraclassForm form, TwoWay a) {
        boolean random = form == IntraclassForm.SINGLE_RANDOM || form == IntraclassForm.AVERAGE_RANDOM;
        double against = random ? a.within() : a.error();
        int df1 = a.n() - 1;
        int df2 = random ? a.n() * (a.k() - 1) : df1 * (a.k() - 1);
        Statistic estimate = judged(estimate(form, a), a.between());
        if (against == 0 || a.between() == 0) {
            Statistic none = Statistic.notDefined(
                    against == 0
                            ? "no error at all: the scores agree perfectly, so there is nothing to test"
                            : "no variance between people");
            return new Intraclass(form, estimate, none, df1, df2, none, none, none);
        }
        double f = a.between() / against;
        boolean agreement = form == IntraclassForm.SINGLE_AGREEMENT || form == IntraclassForm.AVERAGE_AGREEMENT;
        double[] ends = agreement ? agreementEnds(a) : ends(f, df1, df2, a.k());
        Statistic p = Statistic.of(upperTail(f, df1, df2));
        return new Intraclass(
                form, estimate, Statistic.of(f), df1, df2, p, end(form, ends[0], a.k()), end(form, ends[1], a.k()));
    }

    private static double estimate(IntraclassForm form, TwoWay a) {
        double b = a.between();
        double e = a.error();
        double shift = (a.occasions() - e) / a.n();
        int k = a.k();
        return switch (form) {
            case SINGLE_RANDOM -> (b - a.within()) / (b + (k - 1) * a.within());
            case SINGLE_AGREEMENT -> (b - e) / (b + (k - 1) * e + k * shift);
            case SINGLE_CONSISTENCY -> (b - e) / (b + (k - 1) * e);
            case AVERAGE_RANDOM -> (b - a.within()) / b;
            case AVERAGE_AGREEMENT -> (b - e) / (b + shift);
            case AVERAGE_CONSISTENCY -> (b - e) / b;
        };
    }

    private static Statistic judged(double estimate, double between) {
        if (!Double.isFinite(estimate)) {
            return Statistic.notDefined("no variance between people");
        }
        Statistic value = Statistic.of(estimate);
        return estimate < 0
                ? value.caution(
                        between == 0
                                ? "no variance between people"
                                : "negative: people differ less than their own scores do")
                : value;
    }

    /** Ends of a single score's interval, from F on its degrees of freedom. */
    private static double[] ends(double f, double df1, double df2, int k) {
        double low = f / quantile(df1, df2);
        double high = f * quantile(df2, df1);
        return new double[] {(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)};
    }

    /** Satterthwaite's degrees of freedom for the error that shifts and residual make together. */
    private static double[] agreementEnds(TwoWay a) {
        double n = a.n();
        double k = a.k();
        double icc = estimate(IntraclassForm.SINGLE_AGREEMENT, a);
        double fj = a.occasions() / a.error();
        double people = n * (1 + (k - 1) * icc) - k * icc;
        double top = (k - 1) * (n - 1) * Math.pow(k * icc * fj + people, 2);
        double bottom = (n - 1) * k * k * icc * icc * fj * fj + people * people;
        double v = top / bottom;
        double fLow = quantile(n - 1, v);
        double fHigh = quantile(v, n - 1);
        double error = k * a.occasions() + (k * n - k - n) * a.error();
        double lower = n * (a.between() - fLow * a.error()) / (fLow * error + n * a.between());
        double upper = n * (fHigh * a.between() - a.error()) / (error + n * fHigh * a.between());
        return new double[] {lower, upper};
    }

    /** A mean of k scores by the formula of Spearman and Brown. */
    private static Statistic end(IntraclassForm form, double single, int k) {
        double end = form.average() ? k * single / (1 + (k - 1) * single) : single;
        return Double.isFinite(end) ? Statistic.of(end) : Statistic.notDefined("the interval has no end on this side");
    }

    private static double quantile(double df1, double df2) {
        return new FDistribution(null, df1, df2, 1e-14).inverseCumulativeProbability(UPPER_TAIL);
    }

    private static double upperTail(double f, double df1, double df2) {
        return Beta.regularizedBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
    }
}
