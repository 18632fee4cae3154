package org.candour.reporting.reliability.confirmatory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the descent starts: each factor by itself, its loadings from the first principal axis of its items' pooled
 * correlations, with the first item positive; factors of variance one, unrelated.
 */
final class Start {

    private Start() {}

    static List<Structure> of(FactorModel model, List<Sample> samples) {
        double[][] pooled = pooled(samples);
        List<String> items = model.items();
        int factors = model.factors().size();
        double[][] standard = new double[items.size()][factors];
        for (int r = 0; r < factors; r++) {
            int[] own = model.factors().get(r).items().stream()
                    .mapToInt(items::indexOf)
                    .toArray();
            double[] axis = axis(pooled, own);
            for (int i = 0; i < own.length; i++) {
                standard[own[i]][r] = axis[i];
            }
        }
        List<Structure> starts = new ArrayList<>();
        for (Sample sample : samples) {
            Structure s = Structure.zero(items.size(), factors);
            for (int i = 0; i < items.size(); i++) {
                double explained = 0;
                for (int r = 0; r < factors; r++) {
                    s.lambda()[i][r] = standard[i][r] * Math.sqrt(pooled[i][i]);
                    explained += standard[i][r] * standard[i][r];
                }
                s.theta()[i] = sample.unrestricted().cov()[i][i] * Math.max(1 - explained, 0.1);
                s.nu()[i] = sample.unrestricted().mean()[i];
            }
            for (int r = 0; r < factors; r++) {
                s.phi()[r][r] = 1;
            }
            starts.add(s);
        }
        return starts;
    }

    private static double[][] pooled(List<Sample> samples) {
        int p = samples.getFirst().items();
        double n = samples.stream().mapToInt(Sample::n).sum();
        double[][] pooled = new double[p][p];
        for (Sample sample : samples) {
            for (int i = 0; i < p; i++) {
                for (int j = 0; j < p; j++) {
                    pooled[i][j] += sample.n() / n * sample.unrestricted().cov()[i][j];
                }
            }
        }
        return pooled;
    }

    /** Standardised loadings, between -0.9 and 0.9, by power iteration. */
    private static double[] axis(double[][] cov, int[] own) {
        int k = own.length;
        double[] axis = new double[k];
        Arrays.fill(axis, 1);
        axis[0] = 1.1;
        double value = 1;
        for (int step = 0; step < 200; step++) {
            double[] next = new double[k];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    double r = cov[own[i]][own[j]] / Math.sqrt(cov[own[i]][own[i]] * cov[own[j]][own[j]]);
                    next[i] += r * axis[j];
                }
            }
            value = Math.sqrt(Matrices.dot(next, next));
            for (int i = 0; i < k; i++) {
                axis[i] = next[i] / value;
            }
        }
        double length = (axis[0] < 0 ? -1 : 1) * Math.sqrt(Math.max(value - 1, 0.2) * k / Math.max(k - 1, 1));
        for (int i = 0; i < k; i++) {
            axis[i] = Math.clamp(axis[i] * length, -0.9, 0.9);
        }
        return axis;
    }
}
