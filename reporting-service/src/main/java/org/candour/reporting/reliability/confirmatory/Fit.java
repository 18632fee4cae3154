package org.candour.reporting.reliability.confirmatory;

import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.math3.special.Gamma;
import org.candour.reporting.reliability.NoncentralChiSquare;
import org.candour.reporting.reliability.Statistic;

/** Computes {@link FitIndices} of an estimated model. */
final class Fit {

    static final String JUST_IDENTIFIED =
            "the model has as many parameters as there are figures to explain, so nothing is left to test";

    private final Estimation model;
    private final int n;
    private final int groups;
    private final double x;
    private final int df;
    private final double x0;
    private final int df0;

    private Fit(Estimation model) {
        this.model = model;
        List<Sample> samples = model.samples();
        n = samples.stream().mapToInt(Sample::n).sum();
        groups = samples.size();
        double unrestricted =
                samples.stream().mapToDouble(s -> s.unrestricted().deviance()).sum();
        x = Math.max(model.point().deviance() - unrestricted, 0);
        x0 = samples.stream().mapToDouble(Sample::baselineDeviance).sum() - unrestricted;
        df = model.df();
        df0 = groups * model.items() * (model.items() - 1) / 2;
    }

    static FitIndices of(Estimation model) {
        return new Fit(model).indices();
    }

    /** P(X >= x), exact far into the tail. */
    static double upperTail(double chiSquare, double df) {
        return chiSquare <= 0 ? 1 : Gamma.regularizedGammaQ(df / 2, chiSquare / 2, 1e-14, 100_000);
    }

    private FitIndices indices() {
        double deviance = model.point().deviance();
        double lower = df == 0 ? 0 : NoncentralChiSquare.noncentrality(x, df, 0.95);
        double upper = df == 0 ? 0 : NoncentralChiSquare.noncentrality(x, df, 0.05);
        int count = model.reportedParameters();
        return new FitIndices(
                n,
                count,
                tested(() -> Statistic.of(x)),
                df,
                tested(() -> Statistic.of(upperTail(x, df))),
                Statistic.of(x0),
                df0,
                tested(this::cfi),
                tested(this::tli),
                tested(() -> Statistic.of(rmsea(x - df))),
                tested(() -> Statistic.of(rmsea(lower))),
                tested(() -> Statistic.of(rmsea(upper))),
                tested(() -> Statistic.of(1 - NoncentralChiSquare.cdf(x, df, n * (double) df * 0.0025 / groups))),
                tested(() -> Statistic.of(srmr())),
                Statistic.of(-deviance / 2),
                Statistic.of(-(deviance - x) / 2),
                Statistic.of(deviance + 2.0 * count),
                Statistic.of(deviance + count * Math.log(n)));
    }

    private Statistic tested(Supplier<Statistic> figure) {
        return df == 0 ? Statistic.notDefined(JUST_IDENTIFIED) : figure.get();
    }

    private Statistic cfi() {
        double worst = Math.max(Math.max(x - df, x0 - df0), 0);
        return worst == 0
                ? Statistic.of(1).caution("the items are no more related than chance would have it")
                : Statistic.of(1 - Math.max(x - df, 0) / worst);
    }

    private Statistic tli() {
        return x0 - df0 <= 0
                ? Statistic.notDefined("the items are no more related than chance would have it")
                : Statistic.of(1 - (x - df) * df0 / ((x0 - df0) * df));
    }

    private double rmsea(double noncentrality) {
        return Math.sqrt(Math.max(noncentrality, 0) / ((double) n * df) * groups);
    }

    private double srmr() {
        double sum = 0;
        for (int g = 0; g < groups; g++) {
            Sample sample = model.samples().get(g);
            sum += sample.n()
                    / (double) n
                    * srmr(sample, model.point().structures().get(g));
        }
        return sum;
    }

    private double srmr(Sample sample, Structure s) {
        double[][] observed = sample.unrestricted().cov();
        double[][] sigma = s.sigma();
        double[] mu = s.mu();
        int p = mu.length;
        double squares = 0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                double residual = (observed[i][j] - sigma[i][j]) / Math.sqrt(observed[i][i] * observed[j][j]);
                squares += residual * residual;
            }
            double mean = sample.unrestricted().mean()[i] - mu[i];
            squares += model.meansCount() ? mean * mean / observed[i][i] : 0;
        }
        return Math.sqrt(squares / (p * (p + 1) / 2.0 + (model.meansCount() ? p : 0)));
    }
}
