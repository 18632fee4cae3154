package org.candour.reporting.reliability.confirmatory;

import java.util.List;

/** One item by itself, from everybody who answered it: mean and variance (divisor n), and the deviance they leave. */
record Univariate(int n, double mean, double variance) {

    static Univariate of(List<Pattern> patterns, int item) {
        int n = 0;
        double mean = 0;
        double squares = 0;
        for (Pattern pattern : patterns) {
            for (int i = 0; i < pattern.items().length; i++) {
                if (pattern.items()[i] == item) {
                    double away = pattern.mean()[i] - mean;
                    int both = n + pattern.n();
                    squares += pattern.n() * pattern.variance(i) + away * away * n * pattern.n() / both;
                    mean += away * pattern.n() / both;
                    n = both;
                }
            }
        }
        return new Univariate(n, mean, n == 0 ? 0 : squares / n);
    }

    double deviance() {
        return n * (Math.log(2 * Math.PI * variance) + 1);
    }
}
