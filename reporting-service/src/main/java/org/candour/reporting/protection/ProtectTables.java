package org.candour.reporting.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.candour.reporting.disclosure.Collapse;
import org.candour.reporting.disclosure.DisclosurePolicy;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.LinkedTables;
import org.candour.reporting.disclosure.ProtectedTables;
import org.candour.reporting.disclosure.ScaleScore;
import org.candour.reporting.disclosure.audit.Auditor;
import org.jspecify.annotations.Nullable;

/** Chooses the cells to withhold in tables that somebody sent, and has the pattern audited. */
@ApplicationScoped
public class ProtectTables {
    /** The pattern and what the auditor says about it. */
    public record Pattern(ProtectedTables safe, Judgement judgement) {}

    public Pattern protect(SentTables sent) {
        try {
            var policy = new DisclosurePolicy(
                    sent.group(), sent.cell(), sent.width(), sent.strictGroup(), sent.strictCell());
            var tables = new ArrayList<FrequencyTable>();
            for (var table : sent.tables()) {
                tables.add(raw(table));
            }
            var linked = new LinkedTables(
                    sent.edition(),
                    tables,
                    sent.scores().stream().map(ProtectTables::raw).toList());
            var safe = policy.protect(linked, new Deadline()::check);
            var verdict = new Auditor(sent.group(), sent.cell(), sent.width(), sent.strictItems())
                    .audit(List.of(), safe.bytes());
            return new Pattern(safe, Judgement.of(verdict, safe.reasons()));
        } catch (IllegalArgumentException rule) {
            throw new RefusedTables("tables", String.valueOf(rule.getMessage()));
        }
    }

    private static FrequencyTable raw(SentTables.Table table) {
        var rows = new LinkedHashMap<String, int[]>();
        for (var row : table.rows()) {
            var counts = new int[row.counts().size()];
            int sum = 0;
            for (int i = 0; i < counts.length; i++) {
                counts[i] = known(row.counts().get(i), table.id() + ", " + row.name());
                sum += counts[i];
            }
            if (row.base() != null && row.base() != sum) {
                throw new RefusedTables(table.id() + ", " + row.name(), "the counts do not add up to the base");
            }
            if (rows.put(row.name(), counts) != null) {
                throw new RefusedTables(table.id() + ", " + row.name(), "a row comes twice");
            }
        }
        try {
            var full = FrequencyTable.of(
                            table.id(),
                            table.item(),
                            table.answers(),
                            rows,
                            table.sums().stream()
                                    .map(sum -> new FrequencyTable.GroupSum(sum.total(), sum.parts()))
                                    .toList())
                    .of(table.itemClass());
            return table.joint().isEmpty() ? full : full.orJointly(new Collapse(new LinkedHashMap<>(table.joint())));
        } catch (IllegalArgumentException rule) {
            throw new RefusedTables("table " + table.id(), String.valueOf(rule.getMessage()));
        }
    }

    private static int known(@Nullable Integer count, String place) {
        if (count == null) {
            throw new RefusedTables(place, "every count is needed, none may be null");
        }
        return count;
    }

    private static ScaleScore raw(SentTables.Score score) {
        try {
            return new ScaleScore(score.id(), score.row(), score.lowest(), score.highest(), score.items());
        } catch (IllegalArgumentException rule) {
            throw new RefusedTables("score " + score.id(), String.valueOf(rule.getMessage()));
        }
    }
}
