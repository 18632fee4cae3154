package org.candour.reporting.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.Thresholds;
import org.candour.reporting.summary.Divisions;
import org.candour.reporting.summary.GroupTree;

/**
 * Who is in which row of each division of a report, for the register.
 *
 * <p>Which groups stand together is kept as a group with one member: where a later edition would join them otherwise,
 * that group has changed by fewer than ten, and there is no such edition. Rows of both could be subtracted from one
 * another, although each of them has changed by many people or by nobody.
 */
final class GroupMembers {
    private static final String JOINED = "groups that stand together by ";

    private record Placed(UUID response, int revision) {}

    private final List<Placed> people = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<Item> dividing;
    private final List<List<String>> chosen = new ArrayList<>();

    GroupMembers(List<Item> dividing) {
        this.dividing = dividing;
        dividing.forEach(item -> chosen.add(new ArrayList<>()));
    }

    /** @param answers what the response says to these questions, by code */
    void add(UUID response, int revision, String unit, Map<String, Integer> answers) {
        people.add(new Placed(response, revision));
        units.add(unit);
        for (int i = 0; i < dividing.size(); i++) {
            Item item = dividing.get(i);
            chosen.get(i).add(Divisions.group(item, answers.get(item.code())));
        }
    }

    /** In the order in which they were added. */
    List<String> units() {
        return List.copyOf(units);
    }

    Map<String, Map<String, Integer>> groups(Employer employer, Thresholds limits, MemberCodes codes) {
        if (employer.delivery() != Delivery.TABLES) {
            return Map.of();
        }
        var groups = new HashMap<String, Map<String, Integer>>();
        for (int i = 0; i < dividing.size(); i++) {
            keep(GroupTree.ofAnswers(dividing.get(i), chosen.get(i), limits), codes, groups);
        }
        GroupTree places = GroupTree.ofUnits(employer, units, people.size(), limits);
        if (places.any()) {
            keep(places, codes, groups);
        }
        return groups;
    }

    private void keep(GroupTree tree, MemberCodes codes, Map<String, Map<String, Integer>> groups) {
        for (int person = 0; person < people.size(); person++) {
            Placed placed = people.get(person);
            for (String row : tree.rowsOf(person)) {
                groups.computeIfAbsent(codes.ofGroup(row), group -> new HashMap<>())
                        .put(codes.inGroup(row, placed.response()), placed.revision());
            }
        }
        String joined = JOINED + tree.name();
        groups.put(codes.ofGroup(joined), Map.of(codes.ofGroup(joined + " " + tree.joined()), 1));
    }
}
