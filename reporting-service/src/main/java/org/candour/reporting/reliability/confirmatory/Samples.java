package org.candour.reporting.reliability.confirmatory;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Method;
import org.candour.reporting.reliability.confirmatory.FactorSolution.Obstacle;

/** Sums up a group of people, or says in words why it cannot bear a model. */
final class Samples {

    private final List<String> items;
    private final String name;

    private Samples(List<String> items, String name) {
        this.items = items;
        this.name = name;
    }

    static Sample of(Observations answers, List<String> items, String name, IntPredicate chosen, Method method)
            throws CannotEstimate {
        List<Pattern> patterns = Pattern.of(answers.columns(items), chosen, method == Method.COMPLETE);
        return new Samples(items, name).checked(patterns);
    }

    private Sample checked(List<Pattern> patterns) throws CannotEstimate {
        int n = patterns.stream().mapToInt(Pattern::n).sum();
        if (n <= items.size()) {
            throw new CannotEstimate(
                    Obstacle.TOO_FEW_PEOPLE,
                    "the model needs more people than items" + where() + ": " + items.size() + " items");
        }
        int[][] together = new int[items.size()][items.size()];
        for (Pattern pattern : patterns) {
            for (int i : pattern.items()) {
                for (int j : pattern.items()) {
                    together[i][j] += pattern.n();
                }
            }
        }
        for (int i = 0; i < items.size(); i++) {
            Univariate own = Univariate.of(patterns, i);
            if (own.variance() <= 1e-12 * (1 + own.mean() * own.mean())) {
                throw new CannotEstimate(
                        Obstacle.NO_VARIANCE,
                        items.get(i) + " has no variance" + where()
                                + ": everybody gave the same answer, or nobody any");
            }
            for (int j = 0; j < i; j++) {
                if (together[i][j] < 2) {
                    throw new CannotEstimate(
                            Obstacle.NEVER_ANSWERED_TOGETHER,
                            "fewer than two people answered both " + items.get(j) + " and " + items.get(i) + where());
                }
            }
        }
        Optional<Saturated> unrestricted = Saturated.of(patterns, items.size());
        if (unrestricted.isEmpty()) {
            throw new CannotEstimate(
                    Obstacle.SINGULAR,
                    "the covariance matrix is singular" + where()
                            + ": an item is a copy of another, or follows from the others");
        }
        return new Sample(name, n, patterns, unrestricted.get());
    }

    private String where() {
        return name.isEmpty() ? "" : " in group " + name;
    }
}
