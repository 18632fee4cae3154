package org.candour.reporting.reliability;

import java.util.List;
import java.util.function.Supplier;
import org.candour.reporting.reliability.Consistency.Dropped;
import org.candour.reporting.reliability.Consistency.ItemFit;

/** How each item sits in its scale, from the matrices of the items that vary. */
final class ItemFits {

    private static final String TOO_FEW = "there are fewer than two items with variance";

    private ItemFits() {}

    static List<ItemFit> of(List<String> codes, Covariances m, int n) {
        double[] unexplained = m.noCorrelation().isPresent() || m.k() < 2 ? new double[0] : Guttman.unexplained(m.r());
        return codes.stream().map(code -> fit(code, m, n, unexplained)).toList();
    }

    private static ItemFit fit(String code, Covariances m, int n, double[] unexplained) {
        int item = m.codes().indexOf(code);
        if (item < 0) {
            Statistic none = Statistic.notDefined(code + " has no variance: everybody gave the same answer");
            return new ItemFit(code, none, none, none, none, none, dropped(none));
        }
        Covariances standard = m.standardised();
        return new ItemFit(
                code,
                Alpha.itemRest(m, item),
                Alpha.itemTotal(m, item, m.c()[item][item]),
                Alpha.itemTotal(standard, item, 1),
                correlated(
                        m,
                        () -> unexplained.length == 0
                                ? Statistic.notDefined(Guttman.IS_SINGULAR)
                                : corrected(standard, item, unexplained)),
                Alpha.withoutItem(m, item),
                dropped(m, item, n));
    }

    /** {@code row sum of R / sqrt(sum of R)} with smc for ones on the diagonal of R. */
    private static Statistic corrected(Covariances standard, int item, double[] unexplained) {
        double total = standard.total();
        for (double one : unexplained) {
            total -= one;
        }
        return total <= 1e-12
                ? Statistic.notDefined("the items share no variance to correct by")
                : Statistic.of((standard.rowTotal(item) - unexplained[item]) / Math.sqrt(total));
    }

    private static Dropped dropped(Covariances m, int item, int n) {
        if (m.k() < 3) {
            return dropped(Alpha.withoutItem(m, item));
        }
        Covariances rest = m.without(item);
        return new Dropped(
                correlated(rest, () -> Alpha.standardised(rest.r())),
                Guttman.lambda6(rest.standardised()),
                signalNoise(rest),
                Interval.standardError(Alpha.raw(rest), rest, n),
                interItem(rest));
    }

    private static Dropped dropped(Statistic none) {
        return new Dropped(none, none, none, none, new InterItem(none, none, none, none, none));
    }

    static InterItem interItem(Covariances m) {
        return m.noCorrelation()
                .map(InterItem::notDefined)
                .orElseGet(() -> m.k() < 2 ? InterItem.notDefined(TOO_FEW) : InterItem.of(m.r()));
    }

    static Statistic signalNoise(Covariances m) {
        return correlated(m, () -> {
            double rbar = Alpha.meanOffDiagonal(m.r());
            return rbar >= 1 - 1e-12
                    ? Statistic.notDefined("the items are copies of one another: there is no noise to compare with")
                    : Statistic.of(m.k() * rbar / (1 - rbar));
        });
    }

    /** The figure, if there are correlations to compute it from. */
    static Statistic correlated(Covariances m, Supplier<Statistic> figure) {
        return m.noCorrelation()
                .map(Statistic::notDefined)
                .orElseGet(() -> m.k() < 2 ? Statistic.notDefined(TOO_FEW) : figure.get());
    }
}
