package org.candour.reporting.summary;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Scale;

/** The comparison with all employers in the lines that the auditor reads. */
public final class ComparisonFigures {
    private final Instrument instrument;

    public ComparisonFigures(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * @param editions names of the editions whose people are counted
     * @param changed how many people came or went since the comparison was frozen
     */
    public byte[] of(Comparison comparison, List<String> editions, int changed) {
        var text = new StringBuilder("candour-figures\t1\nrounded\t" + CompareEmployers.BASE + "\n");
        text.append("changed\t")
                .append(changed)
                .append("\nof\t")
                .append(String.join("\t", editions))
                .append('\n');
        for (Scale scale : new ReportedItems(instrument).scored()) {
            comparison.score(scale.code()).ifPresent(score -> {
                text.append("score\t").append(score).append('\t').append(scale.minimum());
                text.append('\t').append(scale.maximum());
                Topics.values(instrument, scale)
                        .forEach((item, values) -> values.forEach((answer, value) ->
                                text.append('\t').append(String.join("\t", item, answer, value.toString()))));
                text.append('\n');
            });
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
