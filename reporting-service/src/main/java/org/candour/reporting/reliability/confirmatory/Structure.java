package org.candour.reporting.reliability.confirmatory;

/** The matrices of the model in one group; read only once built. {@code theta} is the diagonal of Theta. */
record Structure(double[][] lambda, double[][] phi, double[] theta, double[] nu, double[] alpha) {

    static Structure zero(int items, int factors) {
        return new Structure(
                new double[items][factors],
                new double[factors][factors],
                new double[items],
                new double[items],
                new double[factors]);
    }

    Structure copy() {
        return new Structure(Matrices.copy(lambda), Matrices.copy(phi), theta.clone(), nu.clone(), alpha.clone());
    }

    double[][] sigma() {
        double[][] sigma = Matrices.product(Matrices.product(lambda, phi), Matrices.transpose(lambda));
        for (int i = 0; i < theta.length; i++) {
            sigma[i][i] += theta[i];
        }
        return sigma;
    }

    double[] mu() {
        double[] mu = Matrices.product(lambda, alpha);
        for (int i = 0; i < nu.length; i++) {
            mu[i] += nu[i];
        }
        return mu;
    }

    /** The same model in other units: factor r is divided by {@code unit[r]}. */
    Structure inUnits(double[] unit) {
        Structure s = copy();
        for (int r = 0; r < unit.length; r++) {
            for (double[] row : s.lambda) {
                row[r] *= unit[r];
            }
            s.alpha[r] /= unit[r];
            for (int c = 0; c < unit.length; c++) {
                s.phi[r][c] /= unit[r] * unit[c];
            }
        }
        return s;
    }
}
