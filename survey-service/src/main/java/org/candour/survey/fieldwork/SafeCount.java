package org.candour.survey.fieldwork;

/**
 * A number of people that may be shown: the number itself exists only from the threshold on.
 *
 * @param text what a page prints
 */
public record SafeCount(String text) {
    /** No threshold of a study is lower. */
    private static final int LEAST = 10;

    public static SafeCount of(int count, int threshold) {
        int least = Math.max(LEAST, threshold);
        return new SafeCount(count < least ? "fewer than " + least : Integer.toString(count));
    }
}
