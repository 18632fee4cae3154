package org.candour.reporting.disclosure.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A released file with one row per person: the first line names the items, then their answers, comma between. */
record RowFile(List<String> items, List<List<String>> rows) {
    /** @throws RuntimeException of any kind when the bytes are no such file */
    static RowFile parse(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.UTF_8).strip().split("\\R");
        var items = List.of(lines[0].split(",", -1));
        var rows = new ArrayList<List<String>>();
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            var row = List.of(line.split(",", -1));
            if (row.size() != items.size()) {
                throw new IllegalArgumentException("a row with too few answers");
            }
            rows.add(row);
        }
        return new RowFile(items, rows);
    }
}
