package org.candour.reporting.reliability.retest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candour.reporting.reliability.Statistic;

/**
 * How far the scores of several occasions (or judges) agree.
 *
 * @param rows people in the data
 * @param n people with a score on every occasion, on whom all rests
 * @param k occasions
 * @param meanSquares the analysis of variance behind it
 * @param coefficients all six, in the order of {@link IntraclassForm}
 * @param errorAgreement standard error of measurement, shifts between occasions counted as error: {@code sqrt(s2_J +
 *     MSE)}, {@code s2_J = (MSJ - MSE) / n}, not cut at zero
 * @param errorConsistency the same without shifts, {@code sqrt(MSE)}
 * @param smallestChangeAgreement smallest detectable change of one person, {@code 1.96 sqrt(2)} times the error (de Vet
 *     et al. 2006, J Clin Epidemiol 59, 1033-1039)
 * @param smallestChangeConsistency the same without shifts
 */
public record Agreement(
        int rows,
        int n,
        int k,
        MeanSquares meanSquares,
        List<Intraclass> coefficients,
        Statistic errorAgreement,
        Statistic errorConsistency,
        Statistic smallestChangeAgreement,
        Statistic smallestChangeConsistency) {

    private static final double DETECTABLE = 1.96 * Math.sqrt(2);

    /**
     * @param between MSB, between people
     * @param occasions MSJ, between occasions
     * @param error MSE, the residual
     * @param within MSW, within people
     */
    public record MeanSquares(Statistic between, Statistic occasions, Statistic error, Statistic within) {}

    public Agreement {
        coefficients = List.copyOf(coefficients);
    }

    /** From one column per occasion, one row per person, NaN where there is no score. */
    public static Agreement of(double[][] occasions) {
        int k = occasions.length;
        int rows = k == 0 ? 0 : occasions[0].length;
        double[][] x = complete(occasions, rows);
        if (k < 2 || x.length < 2) {
            String why = k < 2 ? "agreement needs two occasions" : "agreement needs two people with all scores";
            return undefined(rows, x.length, k, why);
        }
        TwoWay anova = TwoWay.of(x);
        if (anova.total() == 0) {
            return undefined(rows, x.length, k, "no variance: everybody had the same score each time");
        }
        double error = Math.sqrt(Math.max(anova.error() + (anova.occasions() - anova.error()) / anova.n(), 0));
        Statistic agreement = Statistic.of(error);
        Statistic consistency = Statistic.of(Math.sqrt(anova.error()));
        return new Agreement(
                rows,
                anova.n(),
                k,
                new MeanSquares(
                        Statistic.of(anova.between()),
                        Statistic.of(anova.occasions()),
                        Statistic.of(anova.error()),
                        Statistic.of(anova.within())),
                Intraclass.all(anova),
                agreement,
                consistency,
                agreement.map(e -> e * DETECTABLE),
                consistency.map(e -> e * DETECTABLE));
    }

    public Intraclass coefficient(IntraclassForm form) {
        return coefficients.get(form.ordinal());
    }

    private static double[][] complete(double[][] occasions, int rows) {
        List<double[]> people = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double[] scores = new double[occasions.length];
            for (int j = 0; j < scores.length; j++) {
                if (occasions[j].length != rows || Double.isInfinite(occasions[j][row])) {
                    throw new IllegalArgumentException("one finite or missing score per person and occasion");
                }
                scores[j] = occasions[j][row];
            }
            if (Arrays.stream(scores).noneMatch(Double::isNaN)) {
                people.add(scores);
            }
        }
        return people.toArray(double[][]::new);
    }

    private static Agreement undefined(int rows, int n, int k, String why) {
        Statistic none = Statistic.notDefined(why);
        List<Intraclass> coefficients = Arrays.stream(IntraclassForm.values())
                .map(form -> Intraclass.undefined(form, why))
                .toList();
        return new Agreement(rows, n, k, new MeanSquares(none, none, none, none), coefficients, none, none, none, none);
    }
}
