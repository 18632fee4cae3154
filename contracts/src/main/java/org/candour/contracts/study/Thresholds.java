package org.candour.contracts.study;

/**
 * Disclosure thresholds of a study, frozen when it opens; they may only be raised (HC-10).
 *
 * @param group fewest answers a group needs before anything about it is shown
 * @param cell counts from 1 to below this are sensitive
 * @param width smallest acceptable width of the interval an attacker can compute for a withheld cell
 */
public record Thresholds(int group, int cell, int width) {
    public Thresholds {
        if (group < 10 || cell < 5 || width < 5) {
            throw new IllegalArgumentException("thresholds may not be lower than group 10, cell 5, width 5");
        }
    }
}
