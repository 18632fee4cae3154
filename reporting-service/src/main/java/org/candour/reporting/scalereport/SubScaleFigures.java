package org.candour.reporting.scalereport;

import java.util.Set;
import java.util.stream.Collectors;
import org.candour.reporting.reliability.ItemMatrix;
import org.candour.reporting.reliability.Outcome;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.Scoring;
import org.candour.reporting.reliability.factor.OneFactorOmega;

/** One part of a scale by itself. */
record SubScaleFigures(ScaleInput.SubScale part, ScaleReliability reliability, Outcome<OneFactorOmega> omega) {
    static SubScaleFigures of(ScaleInput input, ScaleInput.SubScale part) {
        Set<String> reversed =
                part.items().stream().filter(input.reversed()::contains).collect(Collectors.toSet());
        ItemMatrix matrix = ItemMatrix.of(input.table(), part.items(), reversed);
        ScaleReliability reliability =
                ScaleReliability.of(matrix, Scoring.halfOf(part.items().size()));
        return new SubScaleFigures(
                part, reliability, reliability.pairwise().correlations().flatMap(OneFactorOmega::of));
    }
}
