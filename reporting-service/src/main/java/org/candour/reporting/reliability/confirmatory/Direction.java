package org.candour.reporting.reliability.confirmatory;

/**
 * How Sigma and mu move with one cell: {@code dSigma = weight (a b' + b a')} and {@code dmu = scale c}, where a, b and c
 * are columns of one matrix W = [I, Lambda Phi, Lambda], so that every second derivative is a few products of entries of
 * W'AW.
 *
 * @param a column of W
 * @param b column of W
 * @param weight one half where the product would count twice, zero where Sigma stays
 * @param c column of W
 * @param scale zero where mu stays
 */
record Direction(int a, int b, double weight, int c, double scale) {

    static Direction of(Cell cell, Structure s) {
        int p = s.theta().length;
        int m = s.alpha().length;
        return switch (cell.kind()) {
            case LOADING -> new Direction(cell.row(), p + cell.column(), 1, cell.row(), s.alpha()[cell.column()]);
            case RESIDUAL -> new Direction(cell.row(), cell.row(), 0.5, 0, 0);
            case FACTOR ->
                new Direction(p + m + cell.row(), p + m + cell.column(), cell.row() == cell.column() ? 0.5 : 1, 0, 0);
            case INTERCEPT -> new Direction(0, 0, 0, cell.row(), 1);
            case FACTOR_MEAN -> new Direction(0, 0, 0, p + m + cell.row(), 1);
        };
    }

    /** W, items by columns. */
    static double[][] basis(Structure s, double[][] lambdaPhi) {
        int p = s.theta().length;
        int m = s.alpha().length;
        double[][] w = new double[p][p + 2 * m];
        for (int i = 0; i < p; i++) {
            w[i][i] = 1;
            System.arraycopy(lambdaPhi[i], 0, w[i], p, m);
            System.arraycopy(s.lambda()[i], 0, w[i], p + m, m);
        }
        return w;
    }

    /** Half of {@code tr(A dSigma_j A dSigma_k)} and {@code dmu_j' A dmu_k}, q = W'AW. */
    double expected(Direction k, double[][] q) {
        double sigma =
                weight == 0 || k.weight == 0 ? 0 : weight * k.weight * (q[b][k.a] * q[a][k.b] + q[b][k.b] * q[a][k.a]);
        return sigma + (scale == 0 || k.scale == 0 ? 0 : scale * k.scale * q[c][k.c]);
    }

    /** Half of the second derivative of one person's deviance that stays when Sigma and mu move in straight lines. */
    double observed(Direction k, double[][] q, double[][] r, double[] v) {
        double sum = -expected(k, q) + (scale == 0 || k.scale == 0 ? 0 : 2 * scale * k.scale * q[c][k.c]);
        if (weight != 0 && k.weight != 0) {
            sum += weight
                    * k.weight
                    * (q[b][k.a] * r[k.b][a] + q[b][k.b] * r[k.a][a] + q[a][k.a] * r[k.b][b] + q[a][k.b] * r[k.a][b]);
        }
        return sum + mixed(k, q, v) + k.mixed(this, q, v);
    }

    private double mixed(Direction k, double[][] q, double[] v) {
        return scale == 0 || k.weight == 0 ? 0 : scale * k.weight * (q[c][k.a] * v[k.b] + q[c][k.b] * v[k.a]);
    }
}
