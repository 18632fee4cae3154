package org.candour.reporting.reliability.polychoric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.reporting.reliability.Consistency.Treatment;
import org.candour.reporting.reliability.ItemCorrelations;
import org.candour.reporting.reliability.ItemMatrix;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.Progress;
import org.candour.reporting.reliability.matrix.Eigen;
import org.candour.reporting.reliability.matrix.NamedMatrix;

/**
 * The polychoric correlations of a scale, keyed.
 *
 * @param rule whose answers thresholds and tables rest on
 * @param n everybody who answered any item, or all items with listwise deletion
 * @param correlation as estimated, pair by pair; such a matrix need not be positive definite
 * @param thresholds of each item, from all its answers
 * @param smallestEigenvalue of the matrix; below zero it belongs to no data
 * @param smoothed the nearest usable matrix, if the estimated one is not positive definite
 * @param unused items and the categories nobody chose: these are joined with a neighbour, nothing is added to a cell
 */
public record PolychoricCorrelations(
        Rule rule,
        int n,
        NamedMatrix correlation,
        List<Thresholds> thresholds,
        double smallestEigenvalue,
        Optional<Smoothed> smoothed,
        List<Unused> unused) {

    /** Which answers count. */
    public enum Rule {
        /** Thresholds from all answers to an item, tables from all who answered both. psych's {@code global = TRUE}. */
        GLOBAL,
        /** Thresholds and table of a pair from those who answered both. */
        PAIRWISE,
        /** Everything from those who answered all items. lavaan's default. */
        LISTWISE
    }

    /** Where one item cuts the normal distribution, in standard deviations, between the categories that were used. */
    public record Thresholds(String code, List<Integer> categories, List<Double> cuts) {}

    public record Unused(String code, List<Integer> categories) {}

    /**
     * Eigenvalues below 1e-12 lifted to 1e-10 and the diagonal brought back to ones, as {@code psych::cor.smooth}.
     *
     * @param largestChange by how much the most altered correlation moved
     */
    public record Smoothed(NamedMatrix correlation, double largestChange) {}

    public static Outcome<PolychoricCorrelations> of(ItemMatrix matrix, Rule rule, Progress progress) {
        Contingency counts = Contingency.of(matrix, rule == Rule.LISTWISE);
        int k = matrix.size();
        List<Integer> varying = IntStream.range(0, k)
                .filter(i -> Margins.used(counts.margin(i)).length > 1)
                .boxed()
                .toList();
        if (varying.size() < 2) {
            return Outcome.notDefined("there are fewer than two items with variance");
        }
        int wide = varying.size();
        double[][] rho = new double[wide][wide];
        List<String> cautions = new ArrayList<>();
        List<String> codes = varying.stream().map(i -> matrix.codes().get(i)).toList();
        for (int a = 0; a < wide; a++) {
            rho[a][a] = 1;
            for (int b = 0; b < a; b++) {
                Outcome<Double> one = pair(counts, varying.get(a), varying.get(b), rule);
                if (one instanceof Outcome.NotDefined<Double>(String why)) {
                    return Outcome.notDefined(why + " both " + codes.get(b) + " and " + codes.get(a));
                }
                rho[a][b] = one.found().orElseThrow();
                rho[b][a] = rho[a][b];
                if (Math.abs(rho[a][b]) == 1) {
                    cautions.add(codes.get(b) + " and " + codes.get(a) + " go together perfectly");
                }
            }
            progress.step(a + 1, wide);
        }
        int n = (int) people(matrix, rule);
        return Outcome.of(described(matrix, rule, n, counts, varying, NamedMatrix.square(codes, rho)), cautions);
    }

    /** What further analysis starts from: the matrix as estimated or, if it belongs to no data, smoothed. */
    public Outcome<ItemCorrelations> forAnalysis() {
        NamedMatrix chosen = smoothed.map(Smoothed::correlation).orElse(correlation);
        Treatment treatment = rule == Rule.LISTWISE ? Treatment.LISTWISE : Treatment.PAIRWISE;
        return Outcome.of(
                new ItemCorrelations(treatment, n, chosen, chosen),
                smoothed.isPresent()
                        ? List.of("the polychoric correlations contradict one another and were smoothed")
                        : List.of());
    }

    private static PolychoricCorrelations described(
            ItemMatrix matrix, Rule rule, int n, Contingency counts, List<Integer> varying, NamedMatrix correlation) {
        List<Thresholds> thresholds = new ArrayList<>();
        List<Unused> unused = new ArrayList<>();
        for (int i : varying) {
            long[] margin = counts.margin(i);
            int lowest = matrix.items().get(i).minimum();
            int[] used = Margins.used(margin);
            String code = matrix.codes().get(i);
            thresholds.add(new Thresholds(
                    code,
                    Arrays.stream(used).map(c -> c + lowest).boxed().toList(),
                    Arrays.stream(Margins.cuts(Arrays.stream(used)
                                    .mapToDouble(c -> margin[c])
                                    .toArray()))
                            .boxed()
                            .toList()));
            if (used.length < margin.length) {
                unused.add(new Unused(
                        code,
                        IntStream.range(0, margin.length)
                                .filter(c -> margin[c] == 0)
                                .map(c -> c + lowest)
                                .boxed()
                                .toList()));
            }
        }
        double[] values = Eigen.values(correlation.values());
        double smallest = values[values.length - 1];
        return new PolychoricCorrelations(
                rule,
                n,
                correlation,
                List.copyOf(thresholds),
                smallest,
                smallest < Math.ulp(1.0) ? Optional.of(Smoothing.of(correlation)) : Optional.empty(),
                List.copyOf(unused));
    }

    private static Outcome<Double> pair(Contingency counts, int i, int j, Rule rule) {
        double[][] table = counts.table(i, j);
        double[] rows = Margins.sums(table, true);
        double[] columns = Margins.sums(table, false);
        if (Arrays.stream(rows).sum() < 2) {
            return Outcome.notDefined("fewer than two people answered");
        }
        double[] byRow = rule == Rule.GLOBAL ? Margins.doubles(counts.margin(i)) : rows;
        double[] byColumn = rule == Rule.GLOBAL ? Margins.doubles(counts.margin(j)) : columns;
        if (Margins.used(rows).length < 2 || Margins.used(columns).length < 2) {
            return Outcome.notDefined("no variance among those who answered");
        }
        int[] keptRows = Margins.used(byRow);
        int[] keptColumns = Margins.used(byColumn);
        double[][] kept = new double[keptRows.length][keptColumns.length];
        for (int a = 0; a < kept.length; a++) {
            for (int b = 0; b < keptColumns.length; b++) {
                kept[a][b] = table[keptRows[a]][keptColumns[b]];
            }
        }
        return Outcome.of(new PairLikelihood(
                        kept,
                        Margins.cuts(Margins.pick(byRow, keptRows)),
                        Margins.cuts(Margins.pick(byColumn, keptColumns)))
                .correlation());
    }

    private static long people(ItemMatrix matrix, Rule rule) {
        int[] answered = new int[matrix.rows()];
        for (int i = 0; i < matrix.size(); i++) {
            byte[] column = matrix.column(i);
            for (int row = 0; row < answered.length; row++) {
                answered[row] += column[row] == ItemMatrix.MISSING ? 0 : 1;
            }
        }
        int needed = rule == Rule.LISTWISE ? matrix.size() : 1;
        return Arrays.stream(answered).filter(count -> count >= needed).count();
    }
}
