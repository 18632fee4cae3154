package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * The least and the greatest value a cell can have in a cluster, in whole numbers, by the integer solver of ojAlgo.
 *
 * <p>Linear bounds alone would not do: in linked tables they can be wider than the truth and so call a cell safe that
 * is not (case T13). Each solution is checked against every relation before it counts, and joins the pool: two
 * solutions far enough apart at another cell save its programmes.
 */
final class IntegerAttack {
    /** No group of people in a study is larger; reaching it means that nothing bounds the cell. */
    static final int UNBOUNDED = 10_000_000;

    private static final long EXPLORE_MILLIS = 200;

    /** The solver gave no answer that holds, or none in time. */
    static final class Undecided extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final Knowledge.Cluster cluster;
    private final LongSupplier millisLeft;
    private final List<Map<String, Integer>> pool = new ArrayList<>();
    private final @Nullable Exchanges exchanges;

    IntegerAttack(Knowledge.Cluster cluster, LongSupplier millisLeft) {
        this(cluster, List.of(), millisLeft);
    }

    /** @param tables groups by answers, of which some may be of this cluster */
    IntegerAttack(Knowledge.Cluster cluster, List<Exchanges.Table> tables, LongSupplier millisLeft) {
        this.cluster = cluster;
        this.millisLeft = millisLeft;
        this.exchanges = tables.isEmpty() ? null : Exchanges.in(cluster, tables);
    }

    /** Takes a claimed solution; a false one is ignored. */
    void offer(Map<String, Integer> values) {
        if (cluster.admits(values)) {
            pool.add(values);
            if (exchanges != null) {
                exchanges.startFrom(values);
            }
        }
    }

    /** By exchanges between groups, without a solver: from the claims, or from what fits all but the scores. */
    void exchange(String cell, int width) {
        if (exchanges == null) {
            return;
        }
        if (exchanges.hasStart()) {
            exchanges.widen(cell, width);
        }
        if (known(cell).width() < width) {
            for (boolean greatest : new boolean[] {false, true}) {
                var values = withoutScores().roughly(cell, greatest);
                if (values != null) {
                    exchanges.startFrom(values);
                }
            }
            exchanges.widen(cell, width);
        }
    }

    private IntegerAttack withoutScores() {
        var sums = cluster.relations().stream()
                .filter(relation -> relation.low() == relation.high())
                .toList();
        return new IntegerAttack(new Knowledge.Cluster(cluster.cells(), sums), millisLeft);
    }

    private @Nullable Map<String, Integer> roughly(String cell, boolean greatest) {
        long left = Math.min(EXPLORE_MILLIS, millisLeft.getAsLong());
        if (left <= 0) {
            return null;
        }
        try {
            var solution = solve(cell, greatest, left);
            return solution.getState().isFeasible() ? values(solution) : null;
        } catch (Undecided e) {
            return null;
        }
    }

    /** What the solutions found so far prove: the true interval contains this one. */
    Verdict.Interval known(String cell) {
        var interval = ofPool(cell);
        var other = exchanges == null || !exchanges.hasStart() ? interval : exchanges.known(cell);
        return new Verdict.Interval(
                cell,
                pool.isEmpty() ? other.least() : Math.min(interval.least(), other.least()),
                Math.max(interval.greatest(), other.greatest()),
                false);
    }

    private Verdict.Interval ofPool(String cell) {
        int least = pool.stream().mapToInt(s -> s.getOrDefault(cell, 0)).min().orElse(0);
        int greatest =
                pool.stream().mapToInt(s -> s.getOrDefault(cell, 0)).max().orElse(0);
        return new Verdict.Interval(cell, least, greatest, false);
    }

    /** The exact interval. */
    Verdict.Interval exact(String cell) throws Undecided {
        return new Verdict.Interval(cell, extreme(cell, false), extreme(cell, true), true);
    }

    /** Good solutions soon: often they show already that the interval is wide enough. */
    void explore(String cell) throws Undecided {
        for (boolean greatest : new boolean[] {false, true}) {
            var solution = solve(cell, greatest, Math.min(EXPLORE_MILLIS, millisLeft.getAsLong()));
            if (solution.getState().isFeasible()) {
                offer(values(solution));
            }
        }
    }

    private int extreme(String cell, boolean greatest) throws Undecided {
        var result = solve(cell, greatest, millisLeft.getAsLong());
        var values = values(result);
        if (!result.getState().isOptimal() || !cluster.admits(values)) {
            throw new Undecided();
        }
        pool.add(values);
        return values.getOrDefault(cell, 0);
    }

    private Map<String, Integer> values(Optimisation.Result result) {
        var values = new HashMap<String, Integer>();
        int i = 0;
        for (var name : cluster.cells()) {
            values.put(name, (int) Math.round(result.doubleValue(i++)));
        }
        return values;
    }

    private Optimisation.Result solve(String cell, boolean greatest, long limit) throws Undecided {
        if (limit <= 0) {
            throw new Undecided();
        }
        var model = new ExpressionsBasedModel();
        // One thread: the same tables take the same way, and the service keeps its processors.
        model.options.integer(IntegerStrategy.DEFAULT.withParallelism(() -> 1));
        model.options.time_abort = limit;
        model.options.time_suffice = limit;
        var variables = new HashMap<String, Variable>();
        for (var name : cluster.cells()) {
            var variable = model.newVariable(name).integer(true).lower(0).upper(ceiling(name));
            if (name.equals(cell)) {
                variable.weight(1);
            }
            variables.put(name, variable);
        }
        int number = 0;
        for (var relation : cluster.relations()) {
            var expression = model.newExpression("relation " + number++);
            for (int i = 0; i < relation.cells().size(); i++) {
                expression.set(
                        variables.get(relation.cells().get(i)),
                        relation.coefficients().get(i));
            }
            if (relation.low() > -Knowledge.NO_LIMIT) {
                expression.lower(relation.low());
            }
            if (relation.high() < Knowledge.NO_LIMIT) {
                expression.upper(relation.high());
            }
        }
        return greatest ? model.maximise() : model.minimise();
    }

    /** No more than any sum of non-negative cells leaves: true, and it keeps the solver's numbers small. */
    private long ceiling(String cell) {
        long ceiling = UNBOUNDED;
        for (var relation : cluster.relations()) {
            int at = relation.cells().indexOf(cell);
            if (at >= 0
                    && relation.high() < Knowledge.NO_LIMIT
                    && relation.coefficients().stream().allMatch(c -> c >= 0)
                    && relation.coefficients().get(at) > 0) {
                ceiling = Math.min(
                        ceiling,
                        Math.floorDiv(relation.high(), relation.coefficients().get(at)));
            }
        }
        return Math.max(ceiling, 0);
    }
}
