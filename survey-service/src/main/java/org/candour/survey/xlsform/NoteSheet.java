package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;

/** What a form cannot say, in a sheet that only people read. */
final class NoteSheet {
    static final String NAME = "notes";

    private final List<Row> rows = new ArrayList<>(List.of(new Row(1, List.of("item", "what the form cannot say"))));

    private NoteSheet() {}

    static Sheet of(Instrument instrument) {
        NoteSheet notes = new NoteSheet();
        notes.general(instrument);
        for (Page page : instrument.pages()) {
            page.items().forEach(notes::item);
        }
        return new Sheet(NAME, notes.rows);
    }

    private void general(Instrument instrument) {
        add("", "Every question can be skipped: nothing is required.");
        add("", "Columns that begin with candour_ are for reading the file back; other programs pass over them.");
        if (!instrument.scales().isEmpty()) {
            add("", "How items are combined to scores is in the sheet scales.");
        }
        if (instrument.items().stream().anyMatch(item -> item.options().stream().anyMatch(Option::missing))) {
            add(
                    "",
                    "Choices with an entry in candour_kind are no answers but reasons for having none; other programs"
                            + " count them as answers.");
        }
        if (instrument.corrects() > 0) {
            add("", "This version corrects the wording of version " + instrument.corrects() + ".");
        }
    }

    private void item(Item item) {
        boolean entered = item.type() == ItemType.NUMBER || item.type() == ItemType.DATE;
        if (entered && !item.options().isEmpty()) {
            add(
                    item.code(),
                    "The codes for a missing answer are in the list " + item.code() + "_missing; a form has"
                            + " no buttons for them beside a number or a date.");
        }
        if (!item.limits().unit().isEmpty()) {
            add(item.code(), "The number counts " + item.limits().unit() + ", which stands beside the field.");
        }
        if (item.type() == ItemType.NUMBER && item.limits().decimals() > 0) {
            add(item.code(), "The number has at most " + item.limits().decimals() + " decimal places.");
        }
        if (item.type() == ItemType.RANKING && item.limits().maximum() > 0) {
            add(item.code(), "Only the first " + item.limits().maximum() + " are put in order.");
        }
        if (!item.quotes().isEmpty()) {
            add(item.code(), "The author is asked whether the text may be quoted: " + item.quotes() + ".");
        }
        if (PipeText.otherwise(item.text()) || PipeText.otherwise(item.hint())) {
            add(item.code(), "For people who skipped the answer that is repeated: " + item.text());
        }
    }

    private void add(String item, String text) {
        rows.add(new Row(rows.size() + 1, List.of(item, text)));
    }
}
