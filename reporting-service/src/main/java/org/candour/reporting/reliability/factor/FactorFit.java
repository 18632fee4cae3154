package org.candour.reporting.reliability.factor;

import org.apache.commons.math3.special.Gamma;
import org.candour.reporting.reliability.NoncentralChiSquare;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.matrix.Cholesky;

/**
 * How well factors reproduce the correlations, with psych's formulas ({@code psych::fa.stats}).
 *
 * @param degrees degrees of freedom, {@code p(p-1)/2 - pm + m(m-1)/2}
 * @param objective the maximum-likelihood discrepancy of the model, whatever the extraction: psych's {@code objective}
 * @param chiSquare {@code (n - 1 - (2p+5)/6 - 2m/3) objective}: Bartlett's factor, psych's {@code STATISTIC}
 * @param p its upper tail probability
 * @param rmsea {@code sqrt(max(chiSquare / (df n) - 1/(n-1), 0))}
 * @param rmseaLower lower end of its 90 % interval
 * @param rmseaUpper upper end
 * @param tli Tucker-Lewis index against independent items; not bounded by 0 and 1
 * @param rmsr root mean square of the residual correlations, psych's {@code rms}
 * @param rmsrCorrected the same divided by degrees of freedom instead of pairs, psych's {@code crms}
 * @param bic {@code chiSquare - df ln n}
 * @param nullChiSquare that of independent items
 */
public record FactorFit(
        int degrees,
        Statistic objective,
        Statistic chiSquare,
        Statistic p,
        Statistic rmsea,
        Statistic rmseaLower,
        Statistic rmseaUpper,
        Statistic tli,
        Statistic rmsr,
        Statistic rmsrCorrected,
        Statistic bic,
        Statistic nullChiSquare) {

    private static final double TAIL = 0.05;

    static FactorFit of(double[][] r, double[][] loadings, int n) {
        int p = r.length;
        int m = loadings[0].length;
        int df = FactorAnalysis.degrees(p, m);
        double[][] model = model(loadings);
        double residuals = 0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                residuals += i == j ? 0 : (r[i][j] - model[i][j]) * (r[i][j] - model[i][j]);
            }
        }
        Statistic rmsr = Statistic.of(Math.sqrt(residuals / ((double) p * (p - 1))));
        Statistic crms = df == 0 ? just() : Statistic.of(Math.sqrt(residuals / (2.0 * df)));
        Cholesky observed = Cholesky.of(r, 1e-12).orElse(null);
        Cholesky implied = Cholesky.of(model, 1e-12).orElse(null);
        double factor = n - 1 - (2 * p + 5) / 6.0 - 2 * m / 3.0;
        if (observed == null || implied == null || factor <= 0) {
            Statistic none = Statistic.notDefined(
                    factor <= 0
                            ? "too few people for a test of fit"
                            : "the correlation matrix is singular, so a test of fit is not defined");
            return new FactorFit(df, none, none, none, none, none, none, none, rmsr, crms, none, none);
        }
        double[][] inverse = implied.inverse();
        double objective = implied.logDeterminant() - observed.logDeterminant() - p;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                objective += inverse[i][j] * r[i][j];
            }
        }
        return of(df, Math.max(objective, 0), -observed.logDeterminant(), factor, p, n, rmsr, crms);
    }

    private static FactorFit of(
            int df, double objective, double alone, double factor, int p, int n, Statistic rmsr, Statistic crms) {
        double chi = objective * factor;
        double pairs = p * (p - 1) / 2.0;
        Statistic nullChi = Statistic.of(alone * (n - 1 - (2 * p + 5) / 6.0));
        if (df == 0) {
            return new FactorFit(
                    0,
                    Statistic.of(objective),
                    Statistic.of(chi),
                    just(),
                    just(),
                    just(),
                    just(),
                    just(),
                    rmsr,
                    crms,
                    just(),
                    nullChi);
        }
        double perNull = alone / pairs;
        double below = perNull - 1 / factor;
        return new FactorFit(
                df,
                Statistic.of(objective),
                Statistic.of(chi),
                Statistic.of(Gamma.regularizedGammaQ(df / 2.0, chi / 2)),
                Statistic.of(Math.sqrt(Math.max(chi / ((double) df * n) - 1 / (n - 1.0), 0))),
                rmseaEnd(chi, df, n, 1 - TAIL),
                rmseaEnd(chi, df, n, TAIL),
                Math.abs(below) < 1e-12
                        ? Statistic.notDefined("independent items fit as well as they can")
                        : Statistic.of((perNull - objective / df) / below),
                rmsr,
                crms,
                Statistic.of(chi - df * Math.log(n)),
                nullChi);
    }

    private static Statistic rmseaEnd(double chi, int df, int n, double share) {
        double ncp = NoncentralChiSquare.noncentrality(chi, df, share);
        return Statistic.of(Math.sqrt(ncp / (n - 1) / df));
    }

    private static Statistic just() {
        return Statistic.notDefined("no degrees of freedom are left: the model fits any data");
    }

    private static double[][] model(double[][] loadings) {
        int p = loadings.length;
        double[][] model = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                for (int f = 0; f < loadings[0].length; f++) {
                    model[i][j] += loadings[i][f] * loadings[j][f];
                }
            }
            model[i][i] = 1;
        }
        return model;
    }
}
