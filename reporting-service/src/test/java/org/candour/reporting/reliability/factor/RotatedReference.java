package org.candour.reporting.reliability.factor;

/** Lets a test of another package turn loadings that it read from a file. */
public final class RotatedReference {

    private RotatedReference() {}

    public static double criterion(double[][] loadings) {
        return Rotation.oblimin(loadings, 3).criterion();
    }
}
