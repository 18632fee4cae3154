package org.candour.reporting.reliability.groups;

import java.util.Arrays;

/** The scores of one group; missing ones (NaN) are dropped. Two passes for mean and variance. */
record GroupScores(String label, double[] scores, double mean, double squares) {

    static GroupScores of(String label, double[] given) {
        double[] scores =
                Arrays.stream(given).filter(score -> !Double.isNaN(score)).toArray();
        if (Arrays.stream(scores).anyMatch(Double::isInfinite)) {
            throw new IllegalArgumentException("a score is finite or missing");
        }
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        double mean = scores.length == 0 ? 0 : sum / scores.length;
        double squares = 0;
        for (double score : scores) {
            squares += (score - mean) * (score - mean);
        }
        // What rounding leaves of equal scores is no variance.
        boolean dust = squares < 1e-24 * scores.length * (1 + mean * mean);
        return new GroupScores(label, scores, mean, dust ? 0 : squares);
    }

    int n() {
        return scores.length;
    }

    double variance() {
        return squares / (scores.length - 1);
    }
}
