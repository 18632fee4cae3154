package org.candour.reporting.reliability.polychoric;

import java.util.List;
import org.candour.reporting.reliability.ItemCorrelations;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.StandardisedReliability;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.factor.OneFactorOmega;

/**
 * Reliability of the score that would be if the traits behind ordinal answers could be added up: an upper view of the
 * items, never the reliability of the reported sum. Zumbo, Gadermann and Zeisser (2007), J. Mod. Appl. Stat. Methods 6,
 * 21-29; {@code psych::alpha(psych::polychoric(x)$rho)}.
 *
 * @param alpha standardised alpha of the polychoric correlations
 * @param lambda6 Guttman's sixth bound on them
 * @param omega one-factor omega on them, minres against the observed variance; its other figures have no raw scale here
 */
public record OrdinalReliability(Statistic alpha, Statistic lambda6, Statistic omega) {

    /** What a table must say beside these numbers. */
    public static final String CAUTION = "about continuous traits behind the answers, not about the reported score";

    public static Outcome<OrdinalReliability> of(PolychoricCorrelations polychoric) {
        return polychoric.forAnalysis().flatMap(items -> Outcome.of(of(items), List.of(CAUTION)));
    }

    private static OrdinalReliability of(ItemCorrelations items) {
        return new OrdinalReliability(
                StandardisedReliability.alpha(items),
                StandardisedReliability.lambda6(items),
                OneFactorOmega.of(items).statistic(OneFactorOmega::standardisedObserved));
    }
}
