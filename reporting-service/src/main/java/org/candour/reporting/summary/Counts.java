package org.candour.reporting.summary;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.candour.contracts.instrument.Item;
import org.candour.reporting.reliability.AnswerTable;

/** Raw counts of one item per column of its table; every response falls in exactly one column. */
final class Counts {
    private Counts() {}

    static Map<String, Integer> of(Item item, AnswerTable answers) {
        var counts = new HashMap<String, Integer>();
        for (int row = 0; row < answers.rows(); row++) {
            counts.merge(column(item, answers, row), 1, Integer::sum);
        }
        return counts;
    }

    /** The column of one response. */
    static String column(Item item, AnswerTable answers, int row) {
        OptionalInt answer = answers.answer(row, item.code());
        return answer.isPresent() ? Topics.column(item, answer.getAsInt()) : Choice.NO_ANSWER.code();
    }
}
