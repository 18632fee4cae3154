package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.reporting.disclosure.Snooper.Found;

/** Lays tables by group beside a file of rows and works out whose row is whose. */
final class RowGuess {
    private final MadeUpStaff staff;

    RowGuess(MadeUpStaff staff) {
        this.staff = staff;
    }

    /** Whose row is it: strikes out groups that have nobody at an answer, and fills groups that need every row left. */
    Found of(byte[] published) {
        var snooper = Snooper.of(published);
        snooper.found(Set.of(), 0);
        int known = 0;
        for (int b = 0; b < staff.breakdowns; b++) {
            var groups = new ArrayList<String>();
            for (var base : snooper.rows.keySet()) {
                if (base.startsWith("q0|b" + b + "=")) {
                    groups.add(base.substring(3, base.length() - 2));
                }
            }
            if (!groups.isEmpty()) {
                known += rows(snooper, groups);
            }
        }
        return new Found(known, 0);
    }

    private int rows(Snooper snooper, List<String> groups) {
        List<Set<String>> possible = new ArrayList<>();
        for (int person = 0; person < staff.people; person++) {
            possible.add(new HashSet<>(groups));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int item = 0; item < staff.items; item++) {
                for (int answer = 0; answer < MadeUpStaff.ANSWERS.size(); answer++) {
                    for (var group : groups) {
                        var cell = "q" + item + "|" + group + "|=" + MadeUpStaff.ANSWERS.get(answer);
                        changed |= snooper.ends.containsKey(cell)
                                && strike(possible, item, answer, group, snooper.low(cell), snooper.high(cell));
                    }
                }
            }
        }
        return (int) possible.stream().filter(labels -> labels.size() == 1).count();
    }

    private boolean strike(List<Set<String>> possible, int item, int answer, String group, int low, int high) {
        var candidates = new ArrayList<Set<String>>();
        int certain = 0;
        for (int person = 0; person < staff.people; person++) {
            var labels = possible.get(person);
            if (staff.answers[person][item] == answer && labels.contains(group)) {
                candidates.add(labels);
                certain += labels.size() == 1 ? 1 : 0;
            }
        }
        boolean full = certain == high;
        boolean all = candidates.size() == low;
        boolean changed = false;
        for (var labels : candidates) {
            if (labels.size() > 1 && full) {
                changed |= labels.remove(group);
            } else if (labels.size() > 1 && all) {
                changed |= labels.retainAll(Set.of(group));
            }
        }
        return changed;
    }
}
