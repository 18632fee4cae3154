package org.candour.reporting.reliability.groups;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.special.Erf;
import org.candour.reporting.reliability.Statistic;

/**
 * Mann and Whitney (1947).
 *
 * @param u how often a score of the first group exceeds one of the second, ties as halves ({@code W} of R)
 * @param p two-sided, normal approximation with corrections for ties and continuity
 * @param superiority {@code u / (n1 n2)}: the probability that somebody of the first group scores higher (AUC), 0.5 when
 *     the groups are alike
 */
public record RankTest(Statistic u, Statistic p, Statistic superiority) {

    static RankTest of(double[] a, double[] b) {
        double[] all =
                DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).sorted().toArray();
        double ranks = 0;
        double ties = 0;
        double[] first = a.clone();
        Arrays.sort(first);
        int at = 0;
        for (int from = 0; from < all.length; ) {
            int to = from;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            while (at < first.length && first[at] == all[from]) {
                ranks += (from + 1 + to) / 2.0;
                at++;
            }
            double tied = (double) to - from;
            ties += tied * tied * tied - tied;
            from = to;
        }
        double pairs = (double) a.length * b.length;
        double n = all.length;
        double u = ranks - a.length * (a.length + 1.0) / 2;
        double sd = Math.sqrt(pairs / 12 * (n + 1 - ties / (n * (n - 1))));
        double away = Math.max(Math.abs(u - pairs / 2) - 0.5, 0);
        Statistic p = sd == 0
                ? Statistic.notDefined("no variance in either group")
                : Statistic.of(Erf.erfc(away / sd / Math.sqrt(2)));
        return new RankTest(Statistic.of(u), p, Statistic.of(u / pairs));
    }
}
