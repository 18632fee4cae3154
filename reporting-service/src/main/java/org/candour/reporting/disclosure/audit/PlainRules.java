package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reader sees without computing: small groups, small counts, homogeneous groups, small remainders. */
final class PlainRules {
    private final ReleasedEdition edition;
    private final Map<String, Integer> known;
    private final int group;
    private final int cell;
    private final StrictItems strict;
    private final Set<Sight> sight;
    private final List<Finding> findings = new ArrayList<>();

    /** @param known the printed values, those of unchanged rows of earlier editions included */
    PlainRules(
            ReleasedEdition edition,
            Map<String, Integer> known,
            int group,
            int cell,
            StrictItems strict,
            Set<Sight> sight) {
        this.edition = edition;
        this.known = known;
        this.group = group;
        this.cell = cell;
        this.strict = strict;
        this.sight = sight;
    }

    /** Where rows are given out, counts of everybody are known to their readers: only the size of the whole matters. */
    List<Finding> checkBesideRows() {
        for (var row : edition.rows()) {
            var base = edition.count(row.base());
            if (base != null && base < group) {
                find(Finding.Kind.SMALL_GROUP, row.base(), "fewer than " + group + " people are shown");
            }
        }
        return findings;
    }

    List<Finding> check() {
        edition.rows().forEach(this::row);
        if (sight.contains(Sight.SUMS)) {
            edition.sums().forEach(this::sum);
        }
        return findings;
    }

    private boolean isStrict(ReleasedEdition.Row row) {
        return sight.contains(Sight.CLASSES) && strict.items().contains(row.item());
    }

    private void row(ReleasedEdition.Row row) {
        var base = edition.count(row.base());
        int least = isStrict(row) ? strict.cell() : cell;
        for (var name : row.cells()) {
            var count = edition.count(name);
            if (count != null && count > 0 && base == null) {
                find(Finding.Kind.SMALL_GROUP, name, "a count is shown of a group whose size is not");
            }
            if (count != null && count > 0 && count < least) {
                find(Finding.Kind.SMALL_COUNT, name, "a count below " + least + " is shown");
            }
            if (sight.contains(Sight.HOMOGENEITY)) {
                var printed = edition.cells().get(name);
                boolean full = printed != null && printed.percent() != null && printed.percent() == 100;
                if ((base != null && base > 0 && count != null && count >= base - 1) || (full && count == null)) {
                    find(Finding.Kind.HOMOGENEOUS, name, "everybody in the group, or all but one, chose one answer");
                }
            }
        }
        int fewest = isStrict(row) ? strict.group() : group;
        if (base != null && base < fewest) {
            find(Finding.Kind.SMALL_GROUP, row.base(), "a group of fewer than " + fewest + " is shown");
        }
    }

    private void sum(ReleasedEdition.Sum sum) {
        var total = known.get(sum.total().base());
        if (total == null) {
            return;
        }
        int rest = total;
        boolean hidden = false;
        for (var part : sum.parts()) {
            var base = known.get(part.base());
            hidden |= base == null;
            rest -= base == null ? 0 : base;
        }
        int fewest = isStrict(sum.total()) ? strict.group() : group;
        if (hidden && rest > 0 && rest < fewest) {
            find(
                    Finding.Kind.SMALL_REMAINDER,
                    sum.total().base(),
                    "the groups not shown are fewer than " + fewest + " people together");
        }
    }

    private void find(Finding.Kind kind, String place, String text) {
        findings.add(new Finding(kind, place, text));
    }
}
