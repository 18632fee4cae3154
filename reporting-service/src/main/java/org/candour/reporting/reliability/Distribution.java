package org.candour.reporting.reliability;

import java.util.Arrays;

/**
 * How the answers to one item spread over the declared categories, as they were answered (before any reversal). All
 * figures come from the counts, so they are exact and independent of row order. A category nobody chose counts 0.
 *
 * @param minimum the first category of the declared range
 * @param counts answers per category, first to last
 * @param missing rows without an answer to this item
 */
public record Distribution(int minimum, long[] counts, long missing) {

    public Distribution {
        counts = counts.clone();
    }

    static Distribution of(AnswerTable.Item item, byte[] column) {
        // Indexed by the byte itself, so that the loop has no branch; the missing code is the first slot.
        long[] seen = new long[256];
        for (byte answer : column) {
            seen[answer + 128]++;
        }
        long[] counts = Arrays.copyOfRange(seen, item.minimum() + 128, item.maximum() + 129);
        return new Distribution(item.minimum(), counts, seen[AnswerTable.MISSING + 128]);
    }

    @Override
    public long[] counts() {
        return counts.clone();
    }

    public long n() {
        return Arrays.stream(counts).sum();
    }

    /** Share of the answers at the lowest possible answer, in percent, whether or not anybody is near it. */
    public Statistic floorPercent() {
        return share(counts[0]);
    }

    /** Share of the answers at the highest possible answer, in percent. */
    public Statistic ceilingPercent() {
        return share(counts[counts.length - 1]);
    }

    public Statistic mean() {
        return n() == 0 ? nobody() : Statistic.of(average());
    }

    /** Standard deviation with divisor n - 1. */
    public Statistic sd() {
        return n() < 2 ? tooFew() : Statistic.of(Math.sqrt(deviations(2) / (n() - 1)));
    }

    /** The middle answer; halfway between the two middle ones when n is even and they differ. */
    public Statistic median() {
        long n = n();
        return n == 0 ? nobody() : Statistic.of((ranked((n - 1) / 2) + ranked(n / 2)) / 2.0);
    }

    /** The lowest answer anybody gave. */
    public Statistic lowest() {
        return n() == 0 ? nobody() : Statistic.of(ranked(0));
    }

    /** The highest answer anybody gave. */
    public Statistic highest() {
        return n() == 0 ? nobody() : Statistic.of(ranked(n() - 1));
    }

    /** Type 3 of Joanes and Gill (1998), {@code m3 / s^3} with s of divisor n - 1: what psych prints. */
    public Statistic skew() {
        return shape(3, 0);
    }

    /** Type 3, {@code m4 / s^4 - 3}: 0 for a normal distribution. */
    public Statistic kurtosis() {
        return shape(4, 3);
    }

    private Statistic shape(int power, int normal) {
        if (n() < 2) {
            return tooFew();
        }
        double variance = deviations(2) / (n() - 1);
        return variance == 0
                ? Statistic.notDefined("no variance: everybody gave the same answer")
                : Statistic.of(deviations(power) / n() / Math.pow(variance, power / 2.0) - normal);
    }

    /** The answer at a place of the ordered answers, counted from 0. */
    private int ranked(long place) {
        int category = 0;
        for (long passed = counts[0]; passed <= place; passed += counts[category]) {
            category++;
        }
        return minimum + category;
    }

    private double average() {
        long sum = 0;
        for (int c = 0; c < counts.length; c++) {
            sum += counts[c] * (minimum + c);
        }
        return (double) sum / n();
    }

    private double deviations(int power) {
        double mean = average();
        double sum = 0;
        for (int c = 0; c < counts.length; c++) {
            sum += counts[c] * Math.pow(minimum + c - mean, power);
        }
        return sum;
    }

    private Statistic share(long count) {
        return n() == 0 ? nobody() : Statistic.of(100.0 * count / n());
    }

    private static Statistic nobody() {
        return Statistic.notDefined("nobody answered this item");
    }

    private static Statistic tooFew() {
        return Statistic.notDefined("fewer than two people answered this item");
    }
}
