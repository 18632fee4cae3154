package org.candour.reporting.reliability;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One person's score on a scale, from the keyed items that were answered, if at least a minimum of them was. The mean
 * is the same as filling each gap with the person's own mean ("person mean imputation"), reasonable while few items are
 * missing and items are alike; hence the minimum, half of the items unless an instrument says otherwise. A sum with
 * gaps is filled in the same way. A look-up table is made for complete answers only.
 *
 * <p>The 0-100 form is {@code 100 * (x - minimum) / (maximum - minimum)} on the declared range of each item, then the
 * mean. It is a percentage of the possible way, not of people, and changes no reliability.
 *
 * @param rule how answered items become a score
 * @param minimumAnswered the fewest answered items that make a score
 * @param lookup for a look-up table, the score of each sum
 */
public record Scoring(Rule rule, int minimumAnswered, Map<Integer, Double> lookup) {

    /** How the values of a scale's items become a score. */
    public enum Rule {
        MEAN,
        SUM,
        LOOKUP,
        /** The items are never combined. */
        NONE
    }

    public Scoring {
        lookup = Map.copyOf(lookup);
        if (minimumAnswered < 1) {
            throw new IllegalArgumentException("a score needs at least one answered item");
        }
    }

    public static Scoring mean(int minimumAnswered) {
        return new Scoring(Rule.MEAN, minimumAnswered, Map.of());
    }

    /** The mean of at least half of the items, rounded up. */
    public static Scoring halfOf(int items) {
        return mean((items + 1) / 2);
    }

    /**
     * One person's score.
     *
     * @param items number of items of the scale
     * @param answered how many of them the person answered
     * @param sum of the answered ones, each turned by its key
     */
    public OptionalDouble score(int items, int answered, int sum) {
        if (answered < minimumAnswered) {
            return OptionalDouble.empty();
        }
        return switch (rule) {
            case MEAN -> OptionalDouble.of((double) sum / answered);
            case SUM -> OptionalDouble.of((double) sum / answered * items);
            case LOOKUP -> {
                Double found = answered == items ? lookup.get(sum) : null;
                yield found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
            }
            case NONE -> OptionalDouble.empty();
        };
    }

    public Scores of(ItemMatrix matrix) {
        double[] points = new double[matrix.rows()];
        int[] sums = new int[matrix.rows()];
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
                    sums[row] += column[row];
                    answered[row]++;
                    lowest[row] += (short) (column[row] == item.minimum() ? 1 : 0);
                    highest[row] += (short) (column[row] == item.maximum() ? 1 : 0);
                }
            }
        }
        return new Scores(this, matrix, points, sums, answered, lowest, highest);
    }

    /** Everybody's score on one scale. */
    public static final class Scores {
        private static final Statistic NOBODY = Statistic.notDefined("nobody answered enough items for a score");

        private final Scoring scoring;
        private final ItemMatrix matrix;
        private final double[] points;
        private final int[] sums;
        private final short[] answered;
        private final short[] lowest;
        private final short[] highest;

        private Scores(
                Scoring scoring,
                ItemMatrix matrix,
                double[] points,
                int[] sums,
                short[] answered,
                short[] lowest,
                short[] highest) {
            this.scoring = scoring;
            this.matrix = matrix;
            this.points = points;
            this.sums = sums;
            this.answered = answered;
            this.lowest = lowest;
            this.highest = highest;
        }

        /** The 0-100 score of one row; empty when too few items were answered. */
        public OptionalDouble outOf100(int row) {
            return scored(row) ? OptionalDouble.of(points[row] / answered[row]) : OptionalDouble.empty();
        }

        /** The score of one row by its rule; empty also when the items do not share one range. */
        public OptionalDouble score(int row) {
            return scored(row) && commonRange()
                    ? scoring.score(matrix.size(), answered[row], sums[row])
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
            return n() == 0
                    ? NOBODY
                    : Statistic.of(Arrays.stream(everybody(this::outOf100)).sum() / n());
        }

        public Statistic sdOutOf100() {
            if (n() < 2) {
                return Statistic.notDefined("fewer than two people have a score");
            }
            return Statistic.of(deviation(everybody(this::outOf100)));
        }

        /** The mean score by the rule. */
        public Statistic mean() {
            double[] scores = everybody(this::score);
            return !commonRange()
                    ? mixed()
                    : scores.length == 0
                            ? NOBODY
                            : Statistic.of(Arrays.stream(scores).sum() / scores.length);
        }

        /** The standard deviation of the score by the rule. */
        public Statistic sd() {
            double[] scores = everybody(this::score);
            return !commonRange()
                    ? mixed()
                    : scores.length < 2
                            ? Statistic.notDefined("fewer than two people have a score")
                            : Statistic.of(deviation(scores));
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
            return answered[row] >= scoring.minimumAnswered();
        }

        private double[] everybody(IntFunction<OptionalDouble> score) {
            return IntStream.range(0, answered.length)
                    .mapToObj(score)
                    .flatMapToDouble(OptionalDouble::stream)
                    .toArray();
        }

        private static double deviation(double[] scores) {
            double mean = Arrays.stream(scores).sum() / scores.length;
            double squares = Arrays.stream(scores)
                    .map(score -> (score - mean) * (score - mean))
                    .sum();
            return Math.sqrt(squares / (scores.length - 1));
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

        private static Statistic mixed() {
            return Statistic.notDefined("the items have different ranges: use the score out of 100");
        }
    }
}
