package org.candour.reporting.national;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds up one question over reports of which each prints how many people it has and some of its counts.
 *
 * <p>Formula: the people of a report whose answers are withheld are spread over its withheld answers in the proportion
 * that these answers have among all, found by repetition from equal shares (expectation and maximisation). Assumption:
 * where an answer is withheld, it is as frequent there, beside the other withheld ones, as elsewhere. Guarantee: only
 * printed numbers enter, and the true count of an answer lies between {@link #least} and {@link #most} whether the
 * assumption holds or not.
 */
final class SpreadWithheld {
    private static final int REPETITIONS = 500;
    /** Stands for a withheld count. */
    static final int WITHHELD = -1;

    /**
     * One report.
     *
     * @param people everybody in it
     * @param counts per answer, or {@link #WITHHELD}
     */
    record Report(int people, int[] counts) {
        int rest() {
            return people - IntStream.of(counts).filter(count -> count > 0).sum();
        }

        boolean withholds(int answer) {
            return counts[answer] == WITHHELD;
        }
    }

    private final List<Report> reports;
    private final int answers;

    SpreadWithheld(List<Report> reports, int answers) {
        this.reports = List.copyOf(reports);
        this.answers = answers;
    }

    int people() {
        return reports.stream().mapToInt(Report::people).sum();
    }

    int withheldPeople() {
        return reports.stream().mapToInt(Report::rest).sum();
    }

    int least(int answer) {
        return reports.stream()
                .mapToInt(report -> Math.max(0, report.counts()[answer]))
                .sum();
    }

    int most(int answer) {
        return reports.stream()
                .mapToInt(report -> report.withholds(answer) ? report.rest() : report.counts()[answer])
                .sum();
    }

    double[] guess() {
        double[] shares = new double[answers];
        java.util.Arrays.fill(shares, 1.0 / answers);
        double[] guess = new double[answers];
        for (int again = 0; again < REPETITIONS; again++) {
            java.util.Arrays.fill(guess, 0);
            for (Report report : reports) {
                add(report, shares, guess);
            }
            for (int answer = 0; answer < answers; answer++) {
                shares[answer] = guess[answer] / people();
            }
        }
        return guess;
    }

    private void add(Report report, double[] shares, double[] guess) {
        double hidden = 0;
        int withheld = 0;
        for (int answer = 0; answer < answers; answer++) {
            hidden += report.withholds(answer) ? shares[answer] : 0;
            withheld += report.withholds(answer) ? 1 : 0;
        }
        for (int answer = 0; answer < answers; answer++) {
            if (!report.withholds(answer)) {
                guess[answer] += report.counts()[answer];
            } else if (hidden > 0) {
                guess[answer] += report.rest() * shares[answer] / hidden;
            } else {
                guess[answer] += report.rest() / (double) withheld;
            }
        }
    }
}
