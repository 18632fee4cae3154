package org.candour.reporting.scalereport;

import java.util.Optional;
import org.candour.reporting.reliability.ItemMatrix;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.retest.Agreement;
import org.candour.reporting.reliability.retest.LimitsOfAgreement;

/** How far scores of a second occasion agree with the first; empty when there was none. */
record RetestFigures(Optional<Agreement> agreement, Optional<LimitsOfAgreement> limits) {
    static RetestFigures of(ScaleInput input, ScaleReliability reliability) {
        if (input.retest().isEmpty()) {
            return new RetestFigures(Optional.empty(), Optional.empty());
        }
        ItemMatrix again = ItemMatrix.of(input.retest().get(), input.codes(), input.reversed());
        int rows = input.table().rows();
        double[] first = GroupFigures.scores(reliability.scores(), rows);
        double[] second = GroupFigures.scores(input.scoring().of(again), rows);
        return new RetestFigures(
                Optional.of(Agreement.of(new double[][] {first, second})),
                Optional.of(LimitsOfAgreement.of(first, second)));
    }
}
