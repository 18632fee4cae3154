package org.candour.reporting.reliability;

import java.util.OptionalDouble;

/**
 * One person's score on a scale: the mean of the answered items, if at least a minimum of them was answered. This is
 * the same as filling each gap with the person's own mean ("person mean imputation"), reasonable while few items are
 * missing and items are alike; hence the minimum, half of the items unless an instrument says otherwise.
 *
 * <p>The 0-100 form is {@code 100 * (x - minimum) / (maximum - minimum)} on the declared range of each item, then the
 * mean. It is a percentage of the possible way, not of people, and changes no reliability.
 *
 * @param minimumAnswered the fewest answered items that make a score
 */
public record Scoring(int minimumAnswered) {

    public Scoring {
        if (minimumAnswered < 1) {
            throw new IllegalArgumentException("a score needs at least one answered item");
        }
    }

    /** At least half of the items, rounded up. */
    public static Scoring halfOf(int items) {
        return new Scoring((items + 1) / 2);
    }

    public Scores of(ItemMatrix matrix) {
        double[] points = new double[matrix.rows()];
        short[] answered = new short[matrix.rows()];
        short[] lowest = new short[matrix.rows()];
        short[] highest = new short[matrix.rows()];
        for (int i = 0; i < matrix.size(); i++) {
            AnswerTable.Item item = matrix.items().get(i);
            byte[] column = matrix.keyed(i);
            double step = 100.0 / (item.maximum() - item.minimum());
            for (int row = 0; row < points.length; row++) {
                if (column[row] != AnswerTable.MISSING) {
                    points[row] += (column[row] - item.minimum()) * step;
                    answered[row]++;
                    lowest[row] += (short) (column[row] == item.minimum() ? 1 : 0);
                    highest[row] += (short) (column[row] == item.maximum() ? 1 : 0);
                }
            }
        }
        return new Scores(matrix, minimumAnswered, points, answered, lowest, highest);
    }

    /** Everybody's score on one scale. */
    public static final class Scores {
        private static final Statistic NOBODY = Statistic.notDefined("nobody answered enough items for a score");

        private final ItemMatrix matrix;
        private final int minimumAnswered;
        private final double[] points;
        private final short[] answered;
        private final short[] lowest;
        private final short[] highest;

        private Scores(
                ItemMatrix matrix,
                int minimumAnswered,
                double[] points,
                short[] answered,
                short[] lowest,
                short[] highest) {
            this.matrix = matrix;
            this.minimumAnswered = minimumAnswered;
            this.points = points;
            this.answered = answered;
            this.lowest = lowest;
            this.highest = highest;
        }

        /** The 0-100 score of one row; empty when too few items were answered. */
        public OptionalDouble outOf100(int row) {
            return scored(row) ? OptionalDouble.of(points[row] / answered[row]) : OptionalDouble.empty();
        }

        /** The score of one row on the items' own range; empty also when the items do not share one range. */
        public OptionalDouble mean(int row) {
            return scored(row) && commonRange()
                    ? OptionalDouble.of(onItems(points[row] / answered[row]))
                    : OptionalDouble.empty();
        }

        /** How many people have a score. */
        public int n() {
            int n = 0;
            for (int row = 0; row < answered.length; row++) {
                n += scored(row) ? 1 : 0;
            }
            return n;
        }

        public Statistic meanOutOf100() {
            return n() == 0 ? NOBODY : Statistic.of(average());
        }

        public Statistic sdOutOf100() {
            if (n() < 2) {
                return Statistic.notDefined("fewer than two people have a score");
            }
            double mean = average();
            double squares = 0;
            for (int row = 0; row < points.length; row++) {
                if (scored(row)) {
                    double from = points[row] / answered[row] - mean;
                    squares += from * from;
                }
            }
            return Statistic.of(Math.sqrt(squares / (n() - 1)));
        }

        /** The mean score on the items' own range. */
        public Statistic mean() {
            return commonRange() ? meanOutOf100().map(this::onItems) : mixed();
        }

        /** The standard deviation of the score on the items' own range. */
        public Statistic sd() {
            return commonRange() ? sdOutOf100().map(sd -> sd * range() / 100) : mixed();
        }

        /** Percent of scores at the lowest possible score: every answered item at its lowest answer. */
        public Statistic floorPercent() {
            return share(lowest);
        }

        /** Percent of scores at the highest possible score. */
        public Statistic ceilingPercent() {
            return share(highest);
        }

        private boolean scored(int row) {
            return answered[row] >= minimumAnswered;
        }

        private double average() {
            double sum = 0;
            for (int row = 0; row < points.length; row++) {
                sum += scored(row) ? points[row] / answered[row] : 0;
            }
            return sum / n();
        }

        private Statistic share(short[] atEnd) {
            int hits = 0;
            for (int row = 0; row < atEnd.length; row++) {
                hits += scored(row) && atEnd[row] == answered[row] ? 1 : 0;
            }
            return n() == 0 ? NOBODY : Statistic.of(100.0 * hits / n());
        }

        private boolean commonRange() {
            AnswerTable.Item first = matrix.items().getFirst();
            return matrix.items().stream()
                    .allMatch(item -> item.minimum() == first.minimum() && item.maximum() == first.maximum());
        }

        private double onItems(double outOf100) {
            return matrix.items().getFirst().minimum() + outOf100 * range() / 100;
        }

        private int range() {
            AnswerTable.Item item = matrix.items().getFirst();
            return item.maximum() - item.minimum();
        }

        private static Statistic mixed() {
            return Statistic.notDefined("the items have different ranges: use the score out of 100");
        }
    }
}
