package org.candour.reporting.reliability.factor;

import java.util.SplittableRandom;
import org.candour.reporting.reliability.RandomCorrelations;

/**
 * Correlations of n people on k independent normal items, without drawing the people: their scatter matrix is Wishart,
 * which is {@code A A'} with chi roots on the diagonal of A and normals below it. Bartlett (1933); Odell and Feiveson
 * (1966), JASA 61, 199-203. Exactly the distribution that drawing n times k numbers has.
 */
final class NormalCorrelations implements RandomCorrelations {

    private final int n;
    private final int k;

    NormalCorrelations(int n, int k) {
        this.n = n;
        this.k = k;
    }

    @Override
    public double[][] draw(SplittableRandom random) {
        Normals normals = new Normals(random);
        double[][] a = new double[k][k];
        for (int i = 0; i < k; i++) {
            double length = 0;
            for (int j = 0; j < i; j++) {
                a[i][j] = normals.next();
                length += a[i][j] * a[i][j];
            }
            a[i][i] = Math.sqrt(chiSquare(normals, n - 1 - i));
            length = Math.sqrt(length + a[i][i] * a[i][i]);
            // Rows of length one: what is left of A A' is correlations.
            for (int j = 0; j <= i; j++) {
                a[i][j] /= length;
            }
        }
        double[][] r = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                for (int l = 0; l <= j; l++) {
                    r[i][j] += a[i][l] * a[j][l];
                }
                r[j][i] = r[i][j];
            }
            r[i][i] = 1;
        }
        return r;
    }

    private static double chiSquare(Normals normals, int df) {
        if (df > 1) {
            return normals.chiSquare(df);
        }
        double x = normals.next();
        return x * x;
    }
}
