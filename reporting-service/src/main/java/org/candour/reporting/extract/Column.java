package org.candour.reporting.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.QuestionClass;
import org.jspecify.annotations.Nullable;

/**
 * A column of a research file: an item, or one option of an item that allows several.
 *
 * @param code heading
 * @param item the item
 * @param option the option that this column is about; null when the cell holds the chosen option
 */
public record Column(String code, Item item, @Nullable Option option) {
    /** What researchers may hold: every closed answer. Free text is never among them. */
    static List<Column> of(Instrument instrument) {
        List<Column> columns = new ArrayList<>();
        for (Item item : instrument.items()) {
            if (!item.closed() || item.questionClass() == QuestionClass.FREE_TEXT) {
                continue;
            }
            if (item.type() == ItemType.MULTIPLE_CHOICE) {
                item.options()
                        .forEach(option -> columns.add(new Column(item.code() + "_" + option.value(), item, option)));
            } else {
                columns.add(new Column(item.code(), item, null));
            }
        }
        return columns;
    }

    /** The cell of somebody who gave these answers; empty when the item was skipped. */
    String cell(Map<String, List<Integer>> answers) {
        List<Integer> chosen = answers.get(item.code());
        if (chosen == null) {
            return "";
        }
        return option == null ? String.valueOf(chosen.getFirst()) : chosen.contains(option.value()) ? "1" : "0";
    }
}
