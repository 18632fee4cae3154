package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.OptionKind;
import org.candour.survey.xlsform.Workbook.Row;
import org.candour.survey.xlsform.Workbook.Sheet;

/** The sheet "choices"; questions with the same choices share a list. */
final class ListWriter {
    private final List<Instrument> versions;
    private final Map<List<List<Option>>, String> names = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** @param versions the questionnaire in each of its languages */
    ListWriter(List<Instrument> versions, List<String> labels) {
        this.versions = versions;
        List<String> heading = new ArrayList<>(List.of("list_name", "name"));
        heading.addAll(labels);
        heading.addAll(List.of("candour_kind", "candour_exclusive", "candour_group"));
        rows.add(new Row(1, heading));
    }

    /** The name of the list that the question uses. */
    String list(Item item, boolean second) {
        List<List<Option>> options = versions.stream()
                .map(version -> version.item(item.code()).orElse(item).options().stream()
                        .filter(option -> (option.group() != 0) == second)
                        .toList())
                .toList();
        String wanted = item.code().toLowerCase(Locale.ROOT) + (second ? "_detail" : "");
        return names.computeIfAbsent(options, all -> added(wanted, all));
    }

    /** Codes for a missing number or date, which no list of a form can hold; only we read them. */
    void missing(Item item) {
        added(
                item.code() + "_missing",
                versions.stream()
                        .map(version -> version.item(item.code()).orElse(item).options())
                        .toList());
    }

    private String added(String name, List<List<Option>> options) {
        for (int place = 0; place < options.getFirst().size(); place++) {
            Option option = options.getFirst().get(place);
            List<String> cells = new ArrayList<>(List.of(name, String.valueOf(option.value())));
            for (List<Option> version : options) {
                cells.add(PipeText.of(version.get(place).label()));
            }
            cells.add(option.kind() == OptionKind.ANSWER ? "" : option.kind().name());
            cells.add(option.exclusive() ? "yes" : "");
            cells.add(option.group() == 0 ? "" : String.valueOf(option.group()));
            rows.add(new Row(rows.size() + 1, cells));
        }
        return name;
    }

    Sheet sheet() {
        return new Sheet(Remarks.CHOICES, rows);
    }
}
