package org.candour.reporting.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.Thresholds;
import org.candour.reporting.summary.WorkUnits;

/**
 * Who is in which row of the division by service and team, for the register.
 *
 * <p>Which units stand together is kept as a group with one member: where a later edition would join them otherwise,
 * that group has changed by fewer than ten, and there is no such edition. Rows of both could be subtracted from one
 * another, although each of them has changed by many people or by nobody.
 */
final class UnitMembers {
    private static final String JOINED = "units that stand together";

    private record Placed(UUID response, int revision) {}

    private final List<Placed> people = new ArrayList<>();
    private final List<String> units = new ArrayList<>();

    void add(UUID response, int revision, String unit) {
        people.add(new Placed(response, revision));
        units.add(unit);
    }

    /** In the order in which they were added. */
    List<String> units() {
        return List.copyOf(units);
    }

    Map<String, Map<String, Integer>> groups(Employer employer, Thresholds limits, MemberCodes codes) {
        var known = WorkUnits.of(employer, units, people.size(), limits);
        if (!known.any()) {
            return Map.of();
        }
        var groups = new HashMap<String, Map<String, Integer>>();
        for (int person = 0; person < people.size(); person++) {
            Placed placed = people.get(person);
            for (String row : known.rowsOf(person)) {
                groups.computeIfAbsent(codes.ofGroup(row), group -> new HashMap<>())
                        .put(codes.inGroup(row, placed.response()), placed.revision());
            }
        }
        groups.put(codes.ofGroup(JOINED), Map.of(codes.ofGroup(JOINED + " " + known.joined()), 1));
        return groups;
    }
}
