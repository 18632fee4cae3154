package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Employer, services, teams: which of them have tables of their own, and where the people of the others are counted.
 *
 * <p>Rule: a unit below the group threshold is joined with the smallest of its siblings until what is joined reaches
 * the threshold; if fewer than two units are left beside each other, none of them is shown and their people are counted
 * in the unit above, the first safe ancestor. So each unit shown, and each remainder of a unit less the units shown in
 * it, holds nobody or at least the threshold.
 *
 * <p>Assumption: the people of a unit are the same in every item, those without an answer being an answer of their own.
 * The decision then depends on people alone and is the same in all tables of an edition.
 */
public final class Hierarchy {
    private static final String OTHERS = "others";

    /** A unit and what it belongs to, {@link FrequencyTable#ALL} for the employer. */
    public record Unit(String code, String parent) {
        public Unit {
            Names.valid(code);
            Names.valid(parent);
        }
    }

    private final String breakdown;
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final Map<String, String> shownAs = new LinkedHashMap<>();
    private final SequencedMap<String, List<String>> parts = new LinkedHashMap<>();

    /**
     * @param breakdown name of the breakdown, such as {@code team}
     * @param units every unit, those above before those below
     * @param leaves how many people each unit without parts has
     */
    public Hierarchy(String breakdown, List<Unit> units, Map<String, Integer> leaves, int group) {
        this.breakdown = Names.valid(breakdown);
        for (var unit : units) {
            if (!unit.parent().equals(FrequencyTable.ALL) && !parents.containsKey(unit.parent())) {
                throw new IllegalArgumentException(unit.code() + ": belongs to a unit that was not named before");
            }
            if (unit.code().startsWith(OTHERS) || unit.code().equals(FrequencyTable.ALL)) {
                throw new IllegalArgumentException(unit.code() + ": is the name of a row of its own");
            }
            if (parents.put(unit.code(), unit.parent()) != null) {
                throw new IllegalArgumentException(unit.code() + ": comes twice");
            }
        }
        leaves.forEach(this::count);
        decide(FrequencyTable.ALL, FrequencyTable.ALL, group);
    }

    /** For each unit the row that counts its people: its own, a joined one, or that of a unit above. */
    public Map<String, String> shownAs() {
        return Collections.unmodifiableMap(shownAs);
    }

    /** The rows that count the people of a leaf, that of everybody among them. */
    public Set<String> rowsOf(String leaf) {
        var rows = new LinkedHashSet<String>();
        for (String unit = leaf; unit != null; unit = parents.get(unit)) {
            rows.add(shownAs.getOrDefault(unit, FrequencyTable.ALL));
        }
        rows.add(FrequencyTable.ALL);
        return rows;
    }

    /** Every row that is shown, that of everybody first. */
    public Set<String> rows() {
        var rows = new LinkedHashSet<String>();
        rows.add(FrequencyTable.ALL);
        parts.values().forEach(rows::addAll);
        return rows;
    }

    /** The counts of each shown row, that of everybody first. */
    public SequencedMap<String, int[]> counts(int answers, Map<String, int[]> leaves) {
        var counts = new LinkedHashMap<String, int[]>();
        rows().forEach(row -> counts.put(row, new int[answers]));
        leaves.forEach((leaf, people) -> {
            for (var row : rowsOf(leaf)) {
                var sum = counts.get(row);
                for (int i = 0; sum != null && i < answers; i++) {
                    sum[i] += people[i];
                }
            }
        });
        return counts;
    }

    /** Item by answer by unit, with the rows of everybody and of each shown unit. */
    public FrequencyTable table(String item, List<String> answers, Map<String, int[]> leaves) {
        var sums = new ArrayList<FrequencyTable.GroupSum>();
        parts.forEach((total, list) -> sums.add(new FrequencyTable.GroupSum(total, list)));
        return FrequencyTable.of(item + " by " + breakdown, item, answers, counts(answers.size(), leaves), sums);
    }

    private void count(String leaf, int number) {
        if (!parents.containsKey(leaf)) {
            throw new IllegalArgumentException(leaf + ": is no unit");
        }
        for (String unit = leaf; unit != null; unit = parents.get(unit)) {
            people.merge(unit, number, Integer::sum);
        }
    }

    private void decide(String unit, String row, int group) {
        var below = new ArrayList<>(parents.keySet().stream()
                .filter(code -> unit.equals(parents.get(code)) && people.getOrDefault(code, 0) > 0)
                .sorted(Comparator.comparingInt(this::size).reversed())
                .toList());
        var joined = new ArrayList<String>();
        while (!below.isEmpty() && (size(below.getLast()) < group || (!joined.isEmpty() && sum(joined) < group))) {
            joined.add(below.removeLast());
        }
        if (below.size() + (joined.isEmpty() ? 0 : 1) < 2) {
            countIn(unit, row);
            return;
        }
        var list = new ArrayList<String>();
        below.forEach(code -> list.add(row(code)));
        var others = breakdown + "=" + OTHERS + (unit.equals(FrequencyTable.ALL) ? "" : " of " + unit);
        if (!joined.isEmpty()) {
            list.add(others);
        }
        parts.put(row, list);
        for (var code : below) {
            shownAs.put(code, row(code));
            decide(code, row(code), group);
        }
        for (var code : joined) {
            shownAs.put(code, others);
            countIn(code, others);
        }
    }

    private void countIn(String unit, String row) {
        for (var code : parents.keySet()) {
            if (unit.equals(parents.get(code))) {
                shownAs.put(code, row);
                countIn(code, row);
            }
        }
    }

    private String row(String code) {
        return breakdown + "=" + code;
    }

    private int size(String code) {
        return people.getOrDefault(code, 0);
    }

    private int sum(List<String> codes) {
        return codes.stream().mapToInt(this::size).sum();
    }
}
