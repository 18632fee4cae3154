package org.candour.reporting.reliability;

/** Alpha and Guttman's sixth bound of any correlation matrix: what a scale of standardised items would have. */
public final class StandardisedReliability {

    private StandardisedReliability() {}

    /** {@code k rbar / (1 + (k - 1) rbar)}. */
    public static Statistic alpha(ItemCorrelations items) {
        return Alpha.standardised(items.correlation().values());
    }

    public static Statistic lambda6(ItemCorrelations items) {
        return Guttman.lambda6(items.matrices().standardised());
    }
}
