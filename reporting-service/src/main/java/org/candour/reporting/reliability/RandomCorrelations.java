package org.candour.reporting.reliability;

import java.util.SplittableRandom;

/** A source of correlation matrices of items that have nothing to do with one another. */
@FunctionalInterface
public interface RandomCorrelations {

    double[][] draw(SplittableRandom random);
}
