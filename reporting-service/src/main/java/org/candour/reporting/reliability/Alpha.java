package org.candour.reporting.reliability;

/**
 * Internal consistency from a covariance or correlation matrix. Notation: C covariance (n - 1), R correlation, k items,
 * V the sum of all entries of C, tr C the sum of its diagonal.
 *
 * <p>Assumption behind reading any of these as a reliability: the items measure one thing and their errors do not go
 * together. Alpha does not test that; it only presupposes it.
 */
final class Alpha {

    static final String CHECK_KEYING = "negative: check the keying of the items";

    static final String CONTRADICTORY =
            "above one: the pairwise figures contradict one another, use complete responses";

    private Alpha() {}

    /** {@code k / (k - 1) * (1 - tr C / V)}. Cronbach (1951), Psychometrika 16, 297-334. Needs no inverse. */
    static Statistic raw(Covariances m) {
        if (m.noCovariance().isPresent()) {
            return Statistic.notDefined(m.noCovariance().get());
        }
        if (m.k() < 2) {
            return Statistic.notDefined("alpha needs at least two items with variance");
        }
        double v = m.total();
        if (!positive(v, m)) {
            return Statistic.notDefined("the variance of the sum score is not above zero");
        }
        return judged(m.k() / (m.k() - 1.0) * (1 - m.trace() / v));
    }

    /**
     * {@code k * rbar / (1 + (k - 1) * rbar)}: alpha of the items after giving all the same variance. For two items this
     * is the Spearman-Brown coefficient of their correlation (Eisinga, te Grotenhuis and Pelzer, 2013).
     */
    static Statistic standardised(double[][] r) {
        double rbar = meanOffDiagonal(r);
        double below = 1 + (r.length - 1) * rbar;
        return below <= 1e-12
                ? Statistic.notDefined("the variance of the standardised sum score is not above zero")
                : judged(r.length * rbar / below);
    }

    /** Alpha of the scale without one item. With two items one is left, and one item has no alpha. */
    static Statistic withoutItem(Covariances m, int item) {
        return m.k() < 3
                ? Statistic.notDefined("dropping an item of a two-item scale leaves one item, which has no alpha")
                : raw(m.without(item));
    }

    /**
     * The corrected item-total correlation, item i with the sum of the others, from the matrix:
     * {@code (row_i - C_ii) / sqrt(C_ii * (V - 2 row_i + C_ii))}. Equals {@code cor(item, rest)} for complete data; with
     * pairwise entries it is what {@code psych::alpha} calls {@code r.drop}.
     */
    static Statistic itemRest(Covariances m, int item) {
        if (m.noCovariance().isPresent()) {
            return Statistic.notDefined(m.noCovariance().get());
        }
        if (m.k() < 2) {
            return Statistic.notDefined("there is no other item with variance to correlate with");
        }
        double own = m.c()[item][item];
        double shared = m.rowTotal(item) - own;
        double rest = m.total() - 2 * shared - own;
        if (!positive(rest, m)) {
            return Statistic.notDefined("the other items together have no variance");
        }
        Statistic r = judgedAbove(Statistic.of(shared / Math.sqrt(own * rest)));
        String code = m.codes().get(item);
        return shared < 0
                ? r.caution(code + " goes against the other items: it may need reversing, or be keyed twice")
                : r;
    }

    /** The correlation of an item with the sum of all, itself included: {@code row_i / sqrt(own * V)}. */
    static Statistic itemTotal(Covariances m, int item, double own) {
        if (m.noCovariance().isPresent()) {
            return Statistic.notDefined(m.noCovariance().get());
        }
        double v = m.total();
        return own > 0 && positive(v, m)
                ? judgedAbove(Statistic.of(m.rowTotal(item) / Math.sqrt(own * v)))
                : Statistic.notDefined("the variance of the sum score is not above zero");
    }

    static double meanOffDiagonal(double[][] r) {
        double sum = 0;
        for (int i = 0; i < r.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += r[i][j];
            }
        }
        return 2 * sum / ((double) r.length * (r.length - 1));
    }

    /** Above zero by more than what rounding leaves when exact zero was meant. */
    private static boolean positive(double variance, Covariances m) {
        return variance > 1e-12 * m.trace();
    }

    private static Statistic judged(double alpha) {
        Statistic value = judgedAbove(Statistic.of(alpha));
        return alpha < 0 ? value.caution(CHECK_KEYING) : value;
    }

    private static Statistic judgedAbove(Statistic coefficient) {
        return coefficient.number().orElse(0) > 1 + 1e-12 ? coefficient.caution(CONTRADICTORY) : coefficient;
    }

    /**
     * The standard error of measurement, {@code SD sqrt(1 - reliability)}, from one wave only (Lord and Novick 1968,
     * ch. 3): how far a person's score lies from the mean of many imagined repetitions.
     */
    static Statistic errorOfMeasurement(Statistic sd, Statistic reliability) {
        if (reliability.number().isEmpty()) {
            return reliability;
        }
        double rest = 1 - reliability.number().getAsDouble();
        return rest < -1e-12
                ? Statistic.notDefined("no error of measurement follows from a reliability above one")
                : sd.map(s -> s * Math.sqrt(Math.max(rest, 0)));
    }
}
