package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.Thresholds;
import org.candour.contracts.study.Unit;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.Hierarchy;

/**
 * The services and teams of an employer, with the people who answered. Who works in none of the teams of a service, or
 * in no service, is a part of their own there: everybody of a unit is in exactly one of its parts.
 */
public final class WorkUnits {
    /** Name of the division; no question is called so, for their codes are capitals. */
    public static final String NAME = "unit";

    private static final String REST = "rest of ";

    private final List<Unit> units;
    private final List<String> places;
    private final Thresholds limits;
    private final Map<String, String> above = new LinkedHashMap<>();
    private final Map<String, Hierarchy> trees = new HashMap<>();

    private WorkUnits(List<Unit> units, List<String> places, Thresholds limits) {
        this.units = units;
        this.places = places;
        this.limits = limits;
        units.forEach(unit -> above.put(unit.code(), unit.parent().isEmpty() ? FrequencyTable.ALL : unit.parent()));
    }

    /**
     * @param places the reporting unit of each response, empty for the employer; a missing one is empty
     * @param people how many responses there are
     */
    public static WorkUnits of(Employer employer, Collection<String> places, int people, Thresholds limits) {
        List<Unit> units = employer.delivery() == Delivery.TABLES ? employer.units() : List.of();
        var known = units.stream().map(Unit::code).toList();
        var all = new ArrayList<String>();
        places.forEach(place -> all.add(known.contains(place) ? place : ""));
        while (all.size() < people) {
            all.add("");
        }
        return new WorkUnits(units, List.copyOf(all), limits);
    }

    /** Whether the employer has any. */
    public boolean any() {
        return !units.isEmpty();
    }

    List<Unit> units() {
        return units;
    }

    /** Levels below the employer. */
    int levels() {
        return above.keySet().stream().mapToInt(this::level).max().orElse(0);
    }

    /** Which units are shown: those of the first levels, by the thresholds of the class of a question. */
    Hierarchy tree(boolean strict, int levels) {
        return trees.computeIfAbsent(strict + " " + levels, key -> grown(strict, levels));
    }

    /** Counts of the people of each leaf, given the column of each response. */
    Map<String, int[]> leaves(int levels, List<Integer> columns, int size) {
        var leaves = new LinkedHashMap<String, int[]>();
        for (int person = 0; person < places.size(); person++) {
            leaves.computeIfAbsent(leaf(places.get(person), levels), leaf -> new int[size])[columns.get(person)]++;
        }
        return leaves;
    }

    /** The rows that count a response, besides that of everybody. */
    public List<String> rowsOf(int person) {
        Set<String> rows = tree(false, levels()).rowsOf(leaf(places.get(person), levels()));
        return rows.stream().filter(row -> !row.equals(FrequencyTable.ALL)).toList();
    }

    /**
     * Which units stand together, as a text. Two editions that join them otherwise could be subtracted from each other
     * where none of their rows alone says anything.
     */
    public String joined() {
        return new TreeMap<>(tree(false, levels()).shownAs()) + " "
                + new TreeMap<>(tree(true, levels()).shownAs());
    }

    /** Whether any unit has no row of its own. */
    boolean rolledUp() {
        Map<String, String> shown = tree(false, levels()).shownAs();
        return units.stream()
                .anyMatch(unit -> shown.containsKey(unit.code())
                        && !shown.get(unit.code()).equals(NAME + "=" + unit.code()));
    }

    static String rest(String unit) {
        return REST + (unit.isEmpty() ? FrequencyTable.ALL : unit);
    }

    private Hierarchy grown(boolean strict, int levels) {
        var people = new LinkedHashMap<String, Integer>();
        places.forEach(place -> people.merge(leaf(place, levels), 1, Integer::sum));
        return new Hierarchy(NAME, branches(levels), people, strict ? limits.strictGroup() : limits.group());
    }

    /** The units of the first levels, and the parts for people in none of the units below. */
    List<Hierarchy.Unit> branches(int levels) {
        var branches = new ArrayList<Hierarchy.Unit>();
        branches.add(new Hierarchy.Unit(rest(""), FrequencyTable.ALL));
        above.forEach((code, parent) -> {
            if (level(code) <= levels) {
                branches.add(new Hierarchy.Unit(code, parent));
                if (hasParts(code, levels)) {
                    branches.add(new Hierarchy.Unit(rest(code), code));
                }
            }
        });
        return branches;
    }

    private String leaf(String place, int levels) {
        if (place.isEmpty()) {
            return rest("");
        }
        String code = place;
        while (level(code) > levels) {
            code = above.getOrDefault(code, FrequencyTable.ALL);
        }
        return hasParts(code, levels) ? rest(code) : code;
    }

    private boolean hasParts(String code, int levels) {
        return level(code) < levels && above.containsValue(code);
    }

    private int level(String code) {
        String parent = above.get(code);
        return parent == null || parent.equals(FrequencyTable.ALL) ? 1 : 1 + level(parent);
    }
}
