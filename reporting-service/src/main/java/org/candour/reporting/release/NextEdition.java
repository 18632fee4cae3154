package org.candour.reporting.release;

import java.util.HashSet;
import java.util.Map;

/**
 * Whether an edition may follow the last one that readers saw: two editions that differ by few people show these people
 * by subtraction, in the whole and in each group.
 *
 * <p>Rule: at least ten people came, went or were corrected, and in each group nobody or at least ten. Somebody erased
 * or restricted went; alone that never makes an edition, and the one that stands stays as it is. The same people once
 * more are allowed when the last edition was withdrawn.
 *
 * @param allowed whether it may be built
 * @param words why not, for the output checker, without any number of people
 */
record NextEdition(boolean allowed, String words) {
    private static final NextEdition ALLOWED = new NextEdition(true, "");

    static NextEdition after(
            Edition last,
            Map<String, Integer> before,
            Map<String, Map<String, Integer>> groupsBefore,
            EmployerAnswers.Workforce now,
            int group) {
        int changes = changes(before, now.members());
        if (changes == 0 && last.state() == EditionState.WITHDRAWN) {
            return ALLOWED;
        }
        if (changes < group) {
            return new NextEdition(
                    false,
                    "No new edition: fewer than " + group + " people came, went or were corrected since edition "
                            + last.number() + ". That one stands.");
        }
        var names = new HashSet<>(groupsBefore.keySet());
        // An edition of before groups were kept has none to compare with; the auditor still lays its tables beside.
        if (!names.isEmpty()) {
            names.addAll(now.groups().keySet());
        }
        for (var name : names) {
            int moved = changes(
                    groupsBefore.getOrDefault(name, Map.of()), now.groups().getOrDefault(name, Map.of()));
            if (moved > 0 && moved < group) {
                return new NextEdition(
                        false,
                        "No new edition: in one of the groups by which the report divides people, fewer than " + group
                                + " came, went or were corrected since edition " + last.number()
                                + ", or small teams would be counted elsewhere. That one stands.");
            }
        }
        return ALLOWED;
    }

    private static int changes(Map<String, Integer> before, Map<String, Integer> now) {
        long joinedOrCorrected = now.entrySet().stream()
                .filter(member -> !member.getValue().equals(before.get(member.getKey())))
                .count();
        long left =
                before.keySet().stream().filter(code -> !now.containsKey(code)).count();
        return (int) (joinedOrCorrected + left);
    }
}
