package org.candour.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Decides whether an edition may follow what was released before.
 *
 * <p>Method: read all editions as the audience could ({@link Reading}); look ({@link PlainRules},
 * {@link EditionChange}); then for each withheld cell find the whole numbers it could be. Solutions in the proof block
 * are checked by arithmetic and spare the solver where they are {@code width} apart; where they are not, or are false,
 * the exact interval is computed ({@link IntegerAttack}). A proof can therefore save time but never hide a leak.
 *
 * <p>Guarantee of {@link Verdict.Passed}: with all that was ever released to this audience, additivity, percentages,
 * scores, non-negativity and whole numbers confine no withheld cell to an interval narrower than {@code width}.
 * Assumption: the lines of the editions state all sums that hold between printed tables. Not decided in time means
 * refused.
 *
 * @param group fewest people in a group of which anything is shown
 * @param cell smallest count that may be shown, except 0
 * @param width narrowest interval a withheld cell may have
 */
public final class Auditor {
    private static final long LIMIT_MILLIS = 30_000;

    private final int group;
    private final int cell;
    private final int width;
    private final StrictItems strict;
    private final Set<Sight> sight;
    private final long limitMillis;

    public Auditor(int group, int cell, int width) {
        this(group, cell, width, StrictItems.NONE);
    }

    public Auditor(int group, int cell, int width, StrictItems strict) {
        this(group, cell, width, strict, EnumSet.allOf(Sight.class), LIMIT_MILLIS);
    }

    Auditor(int group, int cell, int width, Set<Sight> sight, long limitMillis) {
        this(group, cell, width, StrictItems.NONE, sight, limitMillis);
    }

    Auditor(int group, int cell, int width, StrictItems strict, Set<Sight> sight, long limitMillis) {
        if (group < 10 || cell < 5 || width < 5) {
            throw new IllegalArgumentException("thresholds may not be lower than group 10, cell 5, width 5");
        }
        this.group = group;
        this.cell = cell;
        this.width = width;
        this.strict = strict;
        this.sight = sight;
        this.limitMillis = limitMillis;
    }

    /**
     * @param releasedBefore bytes of every edition ever released of the same people, in any order
     * @param candidate bytes of the edition to decide on
     */
    public Verdict audit(List<byte[]> releasedBefore, byte[] candidate) {
        return audit(Released.earlier(releasedBefore), candidate);
    }

    /** @param candidate bytes of the edition to decide on */
    public Verdict audit(Released released, byte[] candidate) {
        return audit(released, candidate, false);
    }

    private Verdict audit(Released released, byte[] candidate, boolean besideRows) {
        try {
            return decide(Evidence.of(sight, released, candidate), besideRows);
        } catch (Evidence.Unreadable e) {
            return refused(Finding.Kind.UNREADABLE, "edition", "the bytes are not an edition of the known format");
        }
    }

    /**
     * For an employer whose delivery is the row file: no table by group, in this edition or in any released before. With
     * rows at hand, such a table tells whose row is whose. Counts of everybody may be in full: the rows tell them.
     */
    public Verdict auditBesideRows(Released released, byte[] candidate) {
        var all = new ArrayList<>(released.earlier());
        all.add(candidate);
        try {
            if (all.stream().map(ReleasedEdition::parse).anyMatch(Auditor::showsGroups)) {
                return refused(
                        Finding.Kind.GROUPS_BESIDE_ROWS,
                        "edition",
                        "this employer gets a file of rows, so no table by group may ever be shown");
            }
        } catch (RuntimeException e) {
            return refused(Finding.Kind.UNREADABLE, "edition", "the bytes are not an edition of the known format");
        }
        return audit(released, candidate, true);
    }

    private static boolean showsGroups(ReleasedEdition edition) {
        return !edition.sums().isEmpty()
                || edition.rows().stream().anyMatch(row -> !row.name().equals("all"));
    }

    /**
     * Whether a file with one row per person may be released beside everything else; ask it again before each later
     * edition.
     *
     * @param released bytes of every edition released to the audience, or about to be
     * @param rows a first line with the items, then their answers, comma between
     */
    public Verdict auditRows(List<byte[]> released, byte[] rows) {
        long end = System.nanoTime() + limitMillis * 1_000_000;
        try {
            var file = RowFile.parse(rows);
            var editions = released.stream().map(ReleasedEdition::parse).toList();
            var findings = sight.contains(Sight.ROW_FILE)
                    ? new RowAttack(file, () -> (end - System.nanoTime()) / 1_000_000).against(editions)
                    : List.<Finding>of();
            return findings.isEmpty() ? new Verdict.Passed(List.of()) : new Verdict.Refused(findings);
        } catch (RuntimeException e) {
            return refused(Finding.Kind.UNREADABLE, "row file", "the bytes are not a row file or an edition");
        }
    }

    private Verdict decide(Evidence evidence, boolean besideRows) {
        var edition = evidence.candidate();
        if (edition.group() < group || edition.cell() < cell || edition.width() < width) {
            return refused(Finding.Kind.THRESHOLDS_LOWERED, "thresholds", "made with lower thresholds");
        }
        var findings = new ArrayList<Finding>();
        evidence.earlier().forEach(before -> findings.addAll(EditionChange.between(before, edition, group)));
        var reading = evidence.reading();
        var knowledge = reading.knowledge();
        var plain = new PlainRules(edition, knowledge.known(), group, cell, strict, sight);
        findings.addAll(besideRows ? plain.checkBesideRows() : plain.check());
        if (!besideRows && sight.contains(Sight.DOMINANCE)) {
            findings.addAll(new DominanceRule(edition).check());
        }
        if (knowledge.isContradictory()) {
            findings.add(
                    new Finding(Finding.Kind.CONTRADICTION, "edition", "the printed numbers contradict each other"));
        }
        for (var entry : edition.cells().entrySet()) {
            if (entry.getValue().count() == null && knowledge.isKnown(entry.getKey())) {
                findings.add(
                        new Finding(Finding.Kind.EXACT, entry.getKey(), "an earlier edition shows this withheld cell"));
            }
        }
        var intervals = attack(reading, findings);
        return findings.isEmpty() ? new Verdict.Passed(intervals) : new Verdict.Refused(findings);
    }

    private List<Verdict.Interval> attack(Reading reading, List<Finding> findings) {
        long end = System.nanoTime() + limitMillis * 1_000_000;
        LongSupplier millisLeft = () -> (end - System.nanoTime()) / 1_000_000;
        var intervals = new ArrayList<Verdict.Interval>();
        for (var cluster : reading.knowledge().clusters()) {
            if (cluster.cells().stream().anyMatch(FigureReading::isFigure)) {
                if (!attackTogether(reading, cluster, millisLeft, intervals, findings)) {
                    return intervals;
                }
                continue;
            }
            if (cluster.cells().stream().allMatch(reading::isOther)) {
                continue;
            }
            var attack = new IntegerAttack(cluster, reading.tables(), millisLeft);
            reading.claims().about(cluster, reading.knowledge()).forEach(attack::offer);
            for (var name : cluster.cells()) {
                if (!reading.knowledge().isSuspect(name)) {
                    continue;
                }
                if (!attack(attack, name, intervals, findings) && millisLeft.getAsLong() <= 0) {
                    return intervals;
                }
            }
        }
        return intervals;
    }

    /** False when it was not decided. */
    private boolean attack(
            IntegerAttack attack, String name, List<Verdict.Interval> intervals, List<Finding> findings) {
        try {
            var interval = attack.known(name);
            if (interval.width() < width) {
                attack.exchange(name, width);
                interval = attack.known(name);
            }
            if (interval.width() < width) {
                attack.explore(name);
                interval = attack.known(name);
            }
            if (interval.width() < width) {
                interval = attack.exact(name);
            }
            intervals.add(interval);
            judge(interval, findings);
            return true;
        } catch (IntegerAttack.Undecided e) {
            findings.add(new Finding(Finding.Kind.UNDECIDED, name, "no proof in time that this withheld cell is safe"));
            return false;
        }
    }

    /** Cells that figures of several employers tie together; false when the time is up. */
    private boolean attackTogether(
            Reading reading,
            Knowledge.Cluster cluster,
            LongSupplier millisLeft,
            List<Verdict.Interval> intervals,
            List<Finding> findings) {
        var knowledge = reading.knowledge();
        var joint = new JointFigures(
                knowledge,
                cluster,
                knowledge.clustersWithoutFigures(),
                reading.figures(),
                reading,
                width,
                () -> millisLeft.getAsLong() - limitMillis / 2);
        var attack = new IntegerAttack(cluster, millisLeft);
        for (var name : cluster.cells()) {
            if (knowledge.isSuspect(name)) {
                var interval = joint.known(name);
                if (interval != null && interval.width() >= width) {
                    intervals.add(interval);
                } else if (!attack(attack, name, intervals, findings) && millisLeft.getAsLong() <= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private void judge(Verdict.Interval interval, List<Finding> findings) {
        if (interval.width() == 0) {
            findings.add(
                    new Finding(Finding.Kind.EXACT, interval.cell(), "this withheld cell can be computed exactly"));
        } else if (interval.width() < width) {
            findings.add(new Finding(
                    Finding.Kind.NARROW,
                    interval.cell(),
                    "this withheld cell can be confined to fewer than " + (width + 1) + " values"));
        }
    }

    private static Verdict refused(Finding.Kind kind, String place, String text) {
        return new Verdict.Refused(List.of(new Finding(kind, place, text)));
    }
}
