package org.candour.reporting.reliability.confirmatory;

/**
 * One free entry of the matrices of one group.
 *
 * @param row item or factor
 * @param column factor; zero where the kind has no column
 * @param parameter which parameter fills it; cells that share one are held equal
 */
record Cell(int group, Kind kind, int row, int column, int parameter) {

    enum Kind {
        LOADING,
        RESIDUAL,
        FACTOR,
        INTERCEPT,
        FACTOR_MEAN
    }

    double in(Structure s) {
        return switch (kind) {
            case LOADING -> s.lambda()[row][column];
            case RESIDUAL -> s.theta()[row];
            case FACTOR -> s.phi()[row][column];
            case INTERCEPT -> s.nu()[row];
            case FACTOR_MEAN -> s.alpha()[row];
        };
    }

    void put(Structure s, double value) {
        switch (kind) {
            case LOADING -> s.lambda()[row][column] = value;
            case RESIDUAL -> s.theta()[row] = value;
            case FACTOR -> {
                s.phi()[row][column] = value;
                s.phi()[column][row] = value;
            }
            case INTERCEPT -> s.nu()[row] = value;
            case FACTOR_MEAN -> s.alpha()[row] = value;
        }
    }

    /** The change of the deviance with this entry, from its changes with Sigma (G) and mu (g). */
    double gradient(Structure s, double[][] lambdaPhi, Likelihood at) {
        return switch (kind) {
            case LOADING -> {
                double sum = at.byMu()[row] * s.alpha()[column];
                for (int i = 0; i < lambdaPhi.length; i++) {
                    sum += 2 * at.bySigma()[row][i] * lambdaPhi[i][column];
                }
                yield sum;
            }
            case RESIDUAL -> at.bySigma()[row][row];
            case FACTOR -> {
                double sum = 0;
                for (int i = 0; i < s.lambda().length; i++) {
                    for (int j = 0; j < s.lambda().length; j++) {
                        sum += s.lambda()[i][row] * at.bySigma()[i][j] * s.lambda()[j][column];
                    }
                }
                yield row == column ? sum : 2 * sum;
            }
            case INTERCEPT -> at.byMu()[row];
            case FACTOR_MEAN -> {
                double sum = 0;
                for (int i = 0; i < s.lambda().length; i++) {
                    sum += s.lambda()[i][row] * at.byMu()[i];
                }
                yield sum;
            }
        };
    }
}
