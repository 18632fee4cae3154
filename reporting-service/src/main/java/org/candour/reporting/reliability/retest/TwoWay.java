package org.candour.reporting.reliability.retest;

/** Mean squares of people by occasions, one score in each cell. */
record TwoWay(int n, int k, double between, double occasions, double error, double within, double total) {

    static TwoWay of(double[][] x) {
        int n = x.length;
        int k = x[0].length;
        double grand = 0;
        double[] person = new double[n];
        double[] occasion = new double[k];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                person[i] += x[i][j] / k;
                occasion[j] += x[i][j] / n;
            }
            grand += person[i] / n;
        }
        double people = 0;
        double shifts = 0;
        double rest = 0;
        double inside = 0;
        for (int i = 0; i < n; i++) {
            people += k * square(person[i] - grand);
            for (int j = 0; j < k; j++) {
                rest += square(x[i][j] - person[i] - occasion[j] + grand);
                inside += square(x[i][j] - person[i]);
            }
        }
        for (int j = 0; j < k; j++) {
            shifts += n * square(occasion[j] - grand);
        }
        // What rounding leaves of a sum of squares that is zero is zero.
        double dust = 1e-24 * n * k * (1 + grand * grand);
        people = people < dust ? 0 : people;
        shifts = shifts < dust ? 0 : shifts;
        rest = rest < dust ? 0 : rest;
        inside = inside < dust ? 0 : inside;
        return new TwoWay(
                n,
                k,
                people / (n - 1),
                shifts / (k - 1),
                rest / ((n - 1.0) * (k - 1)),
                inside / (n * (k - 1.0)),
                people + inside);
    }

    private static double square(double x) {
        return x * x;
    }
}
