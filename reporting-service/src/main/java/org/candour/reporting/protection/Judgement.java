package org.candour.reporting.protection;

import java.util.List;
import java.util.Map;
import org.candour.reporting.disclosure.Reason;
import org.candour.reporting.disclosure.audit.Finding;
import org.candour.reporting.disclosure.audit.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor says about a pattern.
 *
 * @param passed whether it could be released
 * @param cells every withheld cell and what a reader can find out about it
 * @param findings why it could not be released
 */
public record Judgement(boolean passed, List<Cell> cells, List<Finding> findings) {
    public Judgement {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }

    /**
     * @param name of the cell, {@code item|row|=answer} or {@code item|row|n}
     * @param exact false when the true interval may be wider still
     * @param reason null when the pattern came from elsewhere
     */
    public record Cell(
            String name,
            int least,
            int greatest,
            boolean exact,
            @Nullable Reason reason) {}

    /** @param reasons of the cells, where they are known */
    public static Judgement of(Verdict verdict, Map<String, Reason> reasons) {
        return switch (verdict) {
            case Verdict.Passed passed ->
                new Judgement(
                        true,
                        passed.intervals().stream()
                                .map(i -> new Cell(i.cell(), i.least(), i.greatest(), i.exact(), reasons.get(i.cell())))
                                .toList(),
                        List.of());
            case Verdict.Refused refused -> new Judgement(false, List.of(), refused.findings());
        };
    }
}
