package org.candour.reporting.reliability.matrix;

/** The inverse of a small square matrix that need not be symmetric. */
public final class Elimination {

    private Elimination() {}

    /** By elimination with the largest pivot; no rows when there is none. */
    public static double[][] inverse(double[][] of) {
        int m = of.length;
        double[][] x = new double[m][2 * m];
        for (int i = 0; i < m; i++) {
            System.arraycopy(of[i], 0, x[i], 0, m);
            x[i][m + i] = 1;
        }
        for (int c = 0; c < m; c++) {
            int pivot = c;
            for (int i = c + 1; i < m; i++) {
                pivot = Math.abs(x[i][c]) > Math.abs(x[pivot][c]) ? i : pivot;
            }
            if (Math.abs(x[pivot][c]) < 1e-12) {
                return new double[0][];
            }
            double[] row = x[pivot];
            x[pivot] = x[c];
            x[c] = row;
            double by = row[c];
            for (int j = c; j < 2 * m; j++) {
                row[j] /= by;
            }
            for (int i = 0; i < m; i++) {
                double times = x[i][c];
                if (i != c && times != 0) {
                    for (int j = c; j < 2 * m; j++) {
                        x[i][j] -= times * row[j];
                    }
                }
            }
        }
        double[][] inverse = new double[m][m];
        for (int i = 0; i < m; i++) {
            System.arraycopy(x[i], m, inverse[i], 0, m);
        }
        return inverse;
    }
}
