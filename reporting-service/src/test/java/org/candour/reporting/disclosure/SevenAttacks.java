package org.candour.reporting.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.reporting.disclosure.Snooper.Found;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Finding;
import org.candour.reporting.disclosure.audit.Verdict;

/** The seven attacks on one employer as it would be released, and each on a release without the rule against it. */
final class SevenAttacks {
    enum Attack {
        COMPLEMENT,
        SUBGROUP,
        LATE_ANSWERS,
        ERASURE,
        PERCENTAGE,
        MEAN,
        ROW_FILE
    }

    private static final int WIDTH = 5;

    private final DisclosurePolicy policy = new DisclosurePolicy(10, 5, WIDTH);
    private final Auditor auditor = new Auditor(10, 5, WIDTH);
    private final MadeUpStaff staff;
    private final GroupScoreAttack groupScores;
    private final LinkedTables raw;
    private final byte[] released;
    private final Map<String, Reason> reasons;
    private int undecided;

    SevenAttacks(MadeUpStaff staff) {
        this.staff = staff;
        this.groupScores = new GroupScoreAttack(staff, policy, auditor);
        this.raw = staff.tables(staff.people, -1);
        var safe = policy.protect(raw);
        this.released = passes(List.of(), safe) ? safe.published() : nothing();
        this.reasons = safe.reasons();
    }

    boolean isReleased() {
        return !Snooper.of(released).rows.isEmpty();
    }

    Map<Attack, Found> onTheRelease() {
        var found = new EnumMap<Attack, Found>(Attack.class);
        found.put(Attack.COMPLEMENT, snoop(released));
        found.put(Attack.SUBGROUP, remainders(released));
        found.put(Attack.LATE_ANSWERS, differences(released, next(staff.people - late(), -1), false));
        found.put(Attack.ERASURE, differences(released, next(staff.people, 0), false));
        found.put(Attack.PERCENTAGE, percentages(released));
        found.put(Attack.MEAN, exactly(released).plus(groupScores.onTheRelease()));
        found.put(Attack.ROW_FILE, new RowGuess(staff).of(whole()).plus(rowsSolved()));
        return found;
    }

    Map<Attack, Found> onTheControls() {
        var found = new EnumMap<Attack, Found>(Attack.class);
        found.put(Attack.COMPLEMENT, snoop(with(cell -> reasons.get(cell) == Reason.COMPLEMENT, false)));
        found.put(Attack.SUBGROUP, remainders(with(cell -> reasons.get(cell) == Reason.REMAINDER, false)));
        var before = policy.protect(staff.tables(staff.people - 3, -1)).published();
        found.put(Attack.LATE_ANSWERS, staff.people < 13 ? Found.NOTHING : differences(released, before, true));
        found.put(
                Attack.ERASURE,
                differences(
                        released, policy.protect(staff.tables(staff.people, 0)).published(), true));
        found.put(Attack.PERCENTAGE, percentages(with(cell -> false, true)));
        found.put(Attack.MEAN, means().plus(groupScores.onTheControl()));
        found.put(Attack.ROW_FILE, new RowGuess(staff).of(with(cell -> true, false)));
        return found;
    }

    private int late() {
        return 1 + staff.people % 20;
    }

    private boolean passes(List<byte[]> before, ProtectedTables safe) {
        return auditor.audit(before, safe.bytes()) instanceof Verdict.Passed;
    }

    private static byte[] nothing() {
        return "candour-tables\t1\n".getBytes(StandardCharsets.UTF_8);
    }

    /** The edition of other people, if the auditor lets it stand beside this one. */
    private byte[] next(int first, int without) {
        if (first < 1 || !isReleased()) {
            return nothing();
        }
        var safe = policy.protect(staff.tables(first, without));
        return passes(List.of(released), safe) ? safe.published() : nothing();
    }

    static Found snoop(byte[] published) {
        var snooper = Snooper.of(published);
        return snooper.found(snooper.withheld(), WIDTH);
    }

    /** With whole numbers, scores and all: the auditor without the proof that came with the edition. */
    private Found exactly(byte[] published) {
        if (!isReleased()) {
            return Found.NOTHING;
        }
        var bare = new String(published, StandardCharsets.UTF_8) + "proof\nend\n";
        return auditor.audit(List.of(), bare.getBytes(StandardCharsets.UTF_8)) instanceof Verdict.Refused refused
                ? told(refused.findings())
                : Found.NOTHING;
    }

    /** What the auditor cannot decide in time is no recovery: the edition was released because its proof decides. */
    private Found told(List<Finding> findings) {
        int open = count(findings, Finding.Kind.UNDECIDED);
        int narrow = count(findings, Finding.Kind.NARROW);
        undecided += open;
        return new Found(findings.size() - narrow - open, narrow);
    }

    private static int count(List<Finding> findings, Finding.Kind kind) {
        return (int) findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    GroupScoreAttack groupScores() {
        return groupScores;
    }

    /** Attacks by the solver that ended without an answer. */
    int undecided() {
        return undecided;
    }

    /** Everybody less the groups that are shown: how many people are left. */
    private static Found remainders(byte[] published) {
        var snooper = Snooper.of(published);
        int found = 0;
        for (var base : snooper.rows.keySet()) {
            if (snooper.withheld().contains(base)) {
                var breakdown = base.substring(0, base.indexOf('='));
                int rest = snooper.low(base.substring(0, base.indexOf('|')) + "|all|n");
                for (var other : snooper.rows.keySet()) {
                    rest -= other.startsWith(breakdown + "=")
                                    && !snooper.withheld().contains(other)
                            ? snooper.low(other)
                            : 0;
                }
                found += rest < 10 ? 1 : 0;
            }
        }
        return new Found(found, 0);
    }

    /** What two editions tell together: cells that one of them withholds, and groups that changed by a few people. */
    private Found differences(byte[] one, byte[] other, boolean control) {
        var now = Snooper.of(one);
        var then = Snooper.of(other);
        var found = Found.NOTHING;
        for (var base : now.rows.keySet()) {
            if (then.rows.containsKey(base)
                    && !now.withheld().contains(base)
                    && !then.withheld().contains(base)) {
                int changed = Math.abs(now.low(base) - then.low(base));
                found = found.plus(new Found(changed > 0 && changed < 10 ? 1 : 0, 0));
            }
        }
        if (!control) {
            now.fillFrom(then);
            found = found.plus(now.found(now.withheld(), WIDTH));
        }
        return found;
    }

    private static Found percentages(byte[] published) {
        var snooper = Snooper.of(published);
        snooper.rows.forEach((base, cells) -> {
            for (var cell : cells) {
                var percentage = snooper.percentages.get(cell);
                if (percentage != null && snooper.withheld().contains(cell)) {
                    long n = snooper.low(base);
                    snooper.narrow(cell, (int) Math.ceilDiv((2L * percentage - 1) * n, 200), (int)
                            (Math.ceilDiv((2L * percentage + 1) * n, 200) - 1));
                }
            }
        });
        return snooper.found(snooper.withheld(), WIDTH);
    }

    /** A mean of two decimals beside each row with two withheld answers: their sum and their mean give both. */
    private Found means() {
        var snooper = Snooper.of(released);
        int exact = 0;
        for (var cells : snooper.rows.values()) {
            var hidden = cells.stream().filter(snooper.withheld()::contains).toList();
            if (hidden.size() == 2 && hidden.stream().noneMatch(cell -> cell.endsWith("none"))) {
                int base = snooper.low(cells.getFirst());
                int left = base;
                int known = 0;
                for (var cell : cells.subList(1, cells.size())) {
                    left -= snooper.withheld().contains(cell) ? 0 : snooper.low(cell);
                    known += snooper.withheld().contains(cell) ? 0 : snooper.low(cell) * value(cell);
                }
                int valued = cells.stream()
                        .filter(cell -> cell.endsWith("none"))
                        .mapToInt(snooper::low)
                        .map(none -> base - none)
                        .findFirst()
                        .orElse(base);
                int first = value(hidden.get(0));
                int second = value(hidden.get(1));
                long printed = Math.round(
                        100.0 * (known + truth(hidden.get(0)) * first + truth(hidden.get(1)) * second) / valued);
                int fits = 0;
                for (int x = 0; x <= left; x++) {
                    fits += Math.round(100.0 * (known + x * first + (left - x) * second) / valued) == printed ? 1 : 0;
                }
                exact += fits == 1 ? 1 : 0;
            }
        }
        return new Found(exact, 0);
    }

    private static int value(String cell) {
        return cell.endsWith("none") ? 0 : cell.charAt(cell.length() - 1) - '0';
    }

    private int truth(String cell) {
        for (var table : raw.tables()) {
            var count = table.cells().get(cell);
            if (count != null) {
                return count;
            }
        }
        throw new IllegalArgumentException(cell);
    }

    /** The same by the auditor's solver, on the file itself. */
    private Found rowsSolved() {
        return auditor.auditRows(List.of(whole()), staff.rowFile().getBytes(StandardCharsets.UTF_8))
                        instanceof Verdict.Refused refused
                ? new Found(refused.findings().size(), 0)
                : Found.NOTHING;
    }

    /** Delivery ROWS: the counts of everybody and nothing by group. */
    private byte[] whole() {
        var tables = raw.tables().stream().filter(table -> !table.isBreakdown()).toList();
        return policy.inFull(new LinkedTables("rows", tables, List.of())).published();
    }

    private interface Shown {
        boolean test(String cell);
    }

    /** The release with some withheld cells, or the percentages of all of them, printed after all. */
    private byte[] with(Shown shown, boolean percent) {
        var truth = new HashMap<String, Integer>();
        raw.tables().forEach(table -> truth.putAll(table.cells()));
        var snooper = Snooper.of(released);
        var percentages = new HashMap<String, Long>();
        snooper.rows.forEach((base, cells) -> cells.subList(1, cells.size())
                .forEach(cell -> percentages.put(
                        cell,
                        truth.getOrDefault(base, 0) == 0 || snooper.withheld().contains(base)
                                ? -1L
                                : Math.round(100.0 * truth.getOrDefault(cell, 0) / truth.getOrDefault(base, 1)))));
        var text = new StringBuilder();
        for (var line : new String(released, StandardCharsets.UTF_8).split("\n")) {
            var f = line.split("\t", -1);
            if (f[0].equals("cell") && f[2].equals("*") && shown.test(f[1])) {
                f[2] = "" + truth.get(f[1]);
            } else if (f[0].equals("cell") && f[2].equals("*") && percent && percentages.getOrDefault(f[1], -1L) >= 0) {
                f[3] = "" + percentages.get(f[1]);
            }
            text.append(String.join("\t", f)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
