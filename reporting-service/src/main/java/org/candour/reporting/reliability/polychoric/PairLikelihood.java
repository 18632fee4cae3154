package org.candour.reporting.reliability.polychoric;

/**
 * The correlation that makes one two-way table most likely, for given thresholds: the root of {@code sum n dP / P} in
 * rho, by steps of Fisher scoring inside a bracket that every step narrows. Olsson (1979), Psychometrika 44, 443-460.
 */
final class PairLikelihood {

    private static final double END = 1 - 1e-7;

    private final double[][] n;
    private final double[] a;
    private final double[] b;
    private final double[] marginA;
    private final double[] marginB;
    private final double[][] cumulative;
    private final double[][] density;
    private double total;
    private double slope;
    private double information;

    /**
     * @param n counts of used categories
     * @param a thresholds of the rows, one less than there are rows
     * @param b thresholds of the columns
     */
    PairLikelihood(double[][] n, double[] a, double[] b) {
        this.n = n;
        this.a = a;
        this.b = b;
        marginA = margin(a);
        marginB = margin(b);
        cumulative = new double[a.length][b.length];
        density = new double[a.length][b.length];
        for (double[] row : n) {
            for (double count : row) {
                total += count;
            }
        }
    }

    private static double[] margin(double[] thresholds) {
        double[] margin = new double[thresholds.length];
        for (int i = 0; i < margin.length; i++) {
            margin[i] = BivariateNormal.normal(thresholds[i]);
        }
        return margin;
    }

    /** Plus or minus one exactly when the likelihood still rises at the end. */
    double correlation() {
        double low = -END;
        double high = END;
        double rho = start();
        for (int step = 0; step < 200; step++) {
            score(rho);
            if (slope > 0) {
                low = rho;
            } else {
                high = rho;
            }
            double next = rho + slope / information;
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (high > END - 1e-6 && low > END - 1e-6) {
                score(END);
                return slope > 0 ? 1 : rho;
            }
            if (low < -END + 1e-6 && high < -END + 1e-6) {
                score(-END);
                return slope < 0 ? -1 : rho;
            }
            if (Math.abs(next - rho) < 1e-13) {
                return next;
            }
            rho = next;
        }
        return rho;
    }

    /** The correlation of the category numbers: near enough to start from. */
    private double start() {
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < n.length; i++) {
            for (int j = 0; j < n[0].length; j++) {
                x += n[i][j] * i / total;
                y += n[i][j] * j / total;
                xx += n[i][j] * i * i / total;
                yy += n[i][j] * j * j / total;
                xy += n[i][j] * i * j / total;
            }
        }
        double r = (xy - x * y) / Math.sqrt(Math.max((xx - x * x) * (yy - y * y), 1e-12));
        return Math.min(Math.max(r, -0.9), 0.9);
    }

    private void score(double rho) {
        BivariateNormal.grid(a, b, marginA, marginB, rho, cumulative);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                density[i][j] = BivariateNormal.density(a[i], b[j], rho);
            }
        }
        slope = 0;
        information = 0;
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                double p = Math.max(below(i, j) - below(i - 1, j) - below(i, j - 1) + below(i - 1, j - 1), 1e-20);
                double change = change(i, j) - change(i - 1, j) - change(i, j - 1) + change(i - 1, j - 1);
                slope += n[i][j] * change / p;
                if (p > 1e-18) {
                    information += total * change * change / p;
                }
            }
        }
        information = Math.max(information, 1e-300);
    }

    /** P(X below the upper end of row i, Y below that of column j); -1 stands for minus infinity. */
    private double below(int i, int j) {
        if (i < 0 || j < 0) {
            return 0;
        }
        if (i == a.length) {
            return j == b.length ? 1 : marginB[j];
        }
        return j == b.length ? marginA[i] : cumulative[i][j];
    }

    private double change(int i, int j) {
        return i < 0 || j < 0 || i == a.length || j == b.length ? 0 : density[i][j];
    }
}
