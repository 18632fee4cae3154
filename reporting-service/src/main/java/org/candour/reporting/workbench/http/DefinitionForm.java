package org.candour.reporting.workbench.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.reporting.workbench.Definition;
import org.candour.reporting.workbench.Definition.ItemKey;
import org.candour.reporting.workbench.Definition.ScaleKey;
import org.candour.reporting.workbench.Fault;
import org.candour.reporting.workbench.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The form that says which columns make which scale. Fields are numbered by column and by scale, because names of columns
 * are not ours.
 *
 * @param grouping number of the column that tells groups apart, 0 for none
 * @param missing codes with commas between them
 */
public record DefinitionForm(List<ColumnRow> columns, List<ScaleRow> scales, int grouping, String missing) {
    private static final int SCALES = 6;

    /**
     * @param number from 1
     * @param whole whether only whole numbers stand in it
     * @param scale number of its scale, 0 when it is not used
     */
    public record ColumnRow(int number, String name, boolean whole, int scale, boolean reversed) {}

    /** @param number from 1 */
    public record ScaleRow(int number, String title, String minimum, String maximum) {}

    /** Columns of whole numbers are offered as one scale; the range is for a person to say. */
    static DefinitionForm fresh(Sheet sheet) {
        return new DefinitionForm(
                IntStream.range(0, sheet.columns().size())
                        .mapToObj(i -> {
                            Sheet.Column column = sheet.columns().get(i);
                            return new ColumnRow(i + 1, column.name(), column.whole(), column.whole() ? 1 : 0, false);
                        })
                        .toList(),
                rows(List.of(), SCALES),
                0,
                "");
    }

    static DefinitionForm of(Sheet sheet, Definition definition) {
        List<ScaleKey> scales = definition.scales();
        List<ColumnRow> columns = new ArrayList<>();
        int grouping = 0;
        for (Sheet.Column column : sheet.columns()) {
            int number = columns.size() + 1;
            int scale = 0;
            boolean reversed = false;
            for (int i = 0; i < scales.size() && scale == 0; i++) {
                Optional<ItemKey> item = scales.get(i).items().stream()
                        .filter(one -> one.column().equals(column.name()))
                        .findFirst();
                scale = item.isPresent() ? i + 1 : 0;
                reversed = item.map(ItemKey::reversed).orElse(false);
            }
            grouping = column.name().equals(definition.grouping()) ? number : grouping;
            columns.add(new ColumnRow(number, column.name(), column.whole(), scale, reversed));
        }
        return new DefinitionForm(
                columns,
                rows(scales, Math.max(SCALES, scales.size())),
                grouping,
                String.join(", ", definition.missingInOrder()));
    }

    static DefinitionForm sent(Sheet sheet, MultivaluedMap<String, String> form) {
        int most = Math.max(SCALES, number(form, "scales", SCALES));
        return new DefinitionForm(
                IntStream.range(0, sheet.columns().size())
                        .mapToObj(i -> new ColumnRow(
                                i + 1,
                                sheet.columns().get(i).name(),
                                sheet.columns().get(i).whole(),
                                number(form, "scale-" + (i + 1), 0),
                                form.getFirst("reversed-" + (i + 1)) != null))
                        .toList(),
                IntStream.rangeClosed(1, Math.min(most, 100))
                        .mapToObj(k -> new ScaleRow(
                                k, text(form, "title-" + k), text(form, "minimum-" + k), text(form, "maximum-" + k)))
                        .toList(),
                number(form, "grouping", 0),
                text(form, "missing"));
    }

    /** Adds what is wrong to the faults; the definition is of use only without any. */
    Definition definition(List<Fault> faults) {
        List<ScaleKey> keys = new ArrayList<>();
        for (ScaleRow scale : scales) {
            List<ItemKey> items = columns.stream()
                    .filter(column -> column.scale() == scale.number())
                    .map(column -> new ItemKey(column.name(), column.reversed(), ""))
                    .toList();
            if (!items.isEmpty()) {
                keys.add(new ScaleKey(
                        "scale" + scale.number(),
                        scale.title().isEmpty() ? "Scale " + scale.number() : scale.title(),
                        range(scale.number(), "lowest answer", scale.minimum(), faults),
                        range(scale.number(), "highest answer", scale.maximum(), faults),
                        items,
                        List.of()));
            }
        }
        Set<String> codes = Arrays.stream(missing.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        String groups = columns.stream()
                .filter(column -> column.number() == grouping)
                .map(ColumnRow::name)
                .findFirst()
                .orElse("");
        return Definition.of(keys, groups, codes);
    }

    private static int range(int scale, String which, String written, List<Fault> faults) {
        if (!written.matches("[+-]?[0-9]{1,3}")) {
            faults.add(new Fault("Scale " + scale + ", " + which, "must be a whole number from -127 to 127"));
            return 0;
        }
        return Integer.parseInt(written);
    }

    private static List<ScaleRow> rows(List<ScaleKey> scales, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(k -> k <= scales.size()
                        ? new ScaleRow(
                                k,
                                scales.get(k - 1).title(),
                                String.valueOf(scales.get(k - 1).minimum()),
                                String.valueOf(scales.get(k - 1).maximum()))
                        : new ScaleRow(k, "", "", ""))
                .toList();
    }

    private static int number(MultivaluedMap<String, String> form, String field, int otherwise) {
        String written = text(form, field);
        return written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : otherwise;
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        @Nullable String sent = form.getFirst(field);
        return sent == null ? "" : sent.strip();
    }
}
