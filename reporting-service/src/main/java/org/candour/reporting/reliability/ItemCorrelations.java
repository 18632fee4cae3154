package org.candour.reporting.reliability;

import java.util.List;
import java.util.Optional;
import org.candour.reporting.reliability.Consistency.Treatment;
import org.candour.reporting.reliability.matrix.NamedMatrix;

/**
 * The inter-item matrices of a scale without a hole: what factor analysis, omega, split halves and KMO start from.
 *
 * @param treatment which people each entry rests on
 * @param n the number of people formulas are given: everyone who answered any item (pairwise) or all (listwise)
 * @param covariance divisor n - 1, of the people each pair has: {@code cov(x, use = ...)} of R
 * @param correlation {@code cor(x, use = ...)} of R: variances, too, are over the people of the pair
 */
public record ItemCorrelations(Treatment treatment, int n, NamedMatrix covariance, NamedMatrix correlation) {

    public ItemCorrelations {
        if (!covariance.rows().equals(correlation.rows())) {
            throw new IllegalArgumentException("both matrices are about the same items");
        }
    }

    /** From a correlation matrix alone, as printed in a paper: covariances are then those of standardised items. */
    public static ItemCorrelations given(int n, NamedMatrix correlation) {
        return new ItemCorrelations(Treatment.LISTWISE, n, correlation, correlation);
    }

    /** Of the items of a scale that vary, straight from the answers. */
    public static Outcome<ItemCorrelations> of(ItemMatrix matrix, Treatment treatment) {
        CrossProducts products = CrossProducts.of(matrix);
        boolean listwise = treatment == Treatment.LISTWISE;
        CrossProducts.Sums sums = listwise ? products.listwise() : products.pairwise();
        return of(
                treatment,
                listwise ? products.complete() : products.anyAnswered(),
                Covariances.of(matrix.codes(), sums, Covariances.varying(sums)));
    }

    static Outcome<ItemCorrelations> of(Treatment treatment, int n, Covariances m) {
        if (m.noCorrelation().isPresent()) {
            return Outcome.notDefined(m.noCorrelation().get());
        }
        return m.k() < 2
                ? Outcome.notDefined("there are fewer than two items with variance")
                : Outcome.of(new ItemCorrelations(
                        treatment, n, NamedMatrix.square(m.codes(), m.c()), NamedMatrix.square(m.codes(), m.r())));
    }

    public List<String> items() {
        return correlation.rows();
    }

    /** The number of items. */
    public int k() {
        return correlation.rows().size();
    }

    /** C as the formulas of this package take it. */
    Covariances matrices() {
        return new Covariances(items(), covariance.values(), correlation.values(), Optional.empty(), Optional.empty());
    }
}
