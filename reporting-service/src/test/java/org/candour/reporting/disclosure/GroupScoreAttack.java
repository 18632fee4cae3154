package org.candour.reporting.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.candour.reporting.disclosure.Snooper.Found;
import org.candour.reporting.disclosure.audit.Auditor;
import org.candour.reporting.disclosure.audit.Verdict;

/** What somebody with paper and pencil learns from the scores of groups. */
record GroupScoreAttack(MadeUpStaff staff, DisclosurePolicy policy, Auditor auditor) {
    /** Of the cells behind them, if they would be released. */
    Found onTheRelease() {
        var safe = policy.protect(staff.scoresOfGroups());
        return auditor.audit(List.of(), safe.bytes()) instanceof Verdict.Passed
                ? SevenAttacks.snoop(safe.published())
                : Found.NOTHING;
    }

    /** The same with the score and the size of every group, however small. */
    Found onTheControl() {
        var asked = staff.scoresOfGroups();
        var text = new StringBuilder(new String(policy.protect(asked).published(), StandardCharsets.UTF_8));
        for (var behind : asked.scoredGroups()) {
            var truth = new HashMap<String, Integer>();
            behind.tables().forEach(table -> truth.putAll(table.cells()));
            for (var score : behind.scores()) {
                if (CellSystem.round(score, score.terms(behind.tables()), behind.tables()) >= 0) {
                    behind.tables().forEach(table -> tell(text, table.baseCell(score.row()), truth));
                    tell(text, score, behind.tables());
                }
            }
        }
        return SevenAttacks.snoop(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void tell(StringBuilder text, String cell, HashMap<String, Integer> truth) {
        var line = "cell\t" + cell + "\t*";
        int at = text.indexOf(line);
        if (at >= 0) {
            text.replace(at, at + line.length(), "cell\t" + cell + "\t" + truth.get(cell));
        }
    }

    private static void tell(StringBuilder text, ScaleScore score, List<FrequencyTable> tables) {
        var line = "score\t" + score.id() + "\t*\n";
        int at = text.indexOf(line);
        if (at >= 0) {
            var terms = score.terms(tables);
            var full = new StringBuilder("score\t" + score.id() + "\t" + CellSystem.round(score, terms, tables) + "\t"
                    + score.lowest() + "\t" + score.highest());
            terms.forEach(
                    term -> full.append('\t').append(term.cell()).append('\t').append(term.value()));
            text.replace(at, at + line.length(), full.append('\n').toString());
        }
    }
}
