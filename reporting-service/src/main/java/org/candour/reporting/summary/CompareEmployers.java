package org.candour.reporting.summary;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Scale;
import org.candour.reporting.reliability.AnswerTable;

/**
 * The figures for all participating employers together: at least five, none with more than half of the answers, and
 * made of counts rounded to 5, so that nothing can be worked out about one of them.
 */
public final class CompareEmployers {
    private static final int EMPLOYERS_AT_LEAST = 5;
    static final int BASE = 5;

    /** @param employers the answers of each employer that has an edition in this wave */
    public Comparison from(Instrument instrument, Collection<AnswerTable> employers) {
        if (employers.size() < EMPLOYERS_AT_LEAST) {
            return none("There is no comparison with all employers this time: it needs at least " + EMPLOYERS_AT_LEAST
                    + " employers with a report.");
        }
        int all = employers.stream().mapToInt(AnswerTable::rows).sum();
        int largest = employers.stream().mapToInt(AnswerTable::rows).max().orElse(0);
        if (2 * largest > all) {
            return none("There is no comparison with all employers this time: more than half of all answers come from"
                    + " one employer, so the figures would mostly describe that one.");
        }
        var scores = new TreeMap<String, Integer>();
        for (Scale scale : new ReportedItems(instrument).scored()) {
            scores.put(scale.code(), score(instrument, scale, employers));
        }
        return new Comparison(
                employers.size(),
                scores,
                "All employers means the " + employers.size()
                        + " employers with a report in this wave, from counts rounded to " + BASE + ".");
    }

    private static Comparison none(String sentence) {
        return new Comparison(0, Map.of(), sentence);
    }

    private static int score(Instrument instrument, Scale scale, Collection<AnswerTable> employers) {
        long weighted = 0;
        long answered = 0;
        for (var item : Topics.values(instrument, scale).entrySet()) {
            var counts = new TreeMap<String, Integer>();
            var asked = instrument.item(item.getKey()).orElseThrow();
            employers.forEach(answers ->
                    Counts.of(asked, answers).forEach((column, count) -> counts.merge(column, count, Integer::sum)));
            for (var value : item.getValue().entrySet()) {
                long rounded = BASE * Math.round(counts.getOrDefault(value.getKey(), 0) / (double) BASE);
                weighted += rounded * (value.getValue() - scale.minimum());
                answered += rounded;
            }
        }
        return (int) Math.round(100.0 * weighted / ((scale.maximum() - scale.minimum()) * (double) answered));
    }
}
