package org.candour.reporting.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The canonical bytes of an edition: UTF-8 lines, fields separated by tabs, in the order of the tables.
 *
 * <pre>
 * candour-tables 1
 * edition     name
 * thresholds  group  cell  width
 * table       id  item  answer...          a table without rows shows nothing
 * unprinted                                nothing of the table above is printed but scores of its groups
 * joint       answer  answer...            the first stands for the others, which are not printed in this table
 * row         name  base-cell  cell...     the base is the sum of the cells
 * sum         total-row  part-row...       holds for bases and for each answer, in the table above
 * cell        name  count  percent         "*" for a withheld count, "-" where no percentage is printed
 * score       id  value  lowest  highest  (cell  value)...      only id and "*" when it is not printed
 * mean        id  value  (cell  value)...   only in patterns chosen elsewhere; this programme prints none
 * proof                                    the published part ends before this line
 * why         cell  reason                 for the person who checks, never for a reader
 * fit         (cell  value)...             values that agree with all that is published
 * cells       cell...                      names for the next lines
 * values      value...                     a fit, in the order of these names
 * end
 * </pre>
 */
final class EditionText {
    private static final String HEAD = "candour-tables\t1\n";
    private static final String PROOF = "proof\n";

    private EditionText() {}

    static ProtectedTables write(
            DisclosurePolicy policy,
            LinkedTables raw,
            Set<String> open,
            Set<String> shownScores,
            List<CellSystem.Protection> proofs) {
        var withheld = new HashSet<String>();
        proofs.forEach(proof -> withheld.addAll(proof.withheld()));
        var text = new StringBuilder(HEAD);
        line(text, List.of("edition", raw.edition()));
        line(text, List.of("thresholds", "" + policy.group(), "" + policy.cell(), "" + policy.width()));
        var cells = new LinkedHashMap<String, String>();
        for (var table : raw.tables()) {
            writeTable(text, table, open.contains(table.id()));
            if (open.contains(table.id())) {
                writeCells(table, withheld, cells);
            }
        }
        for (var behind : raw.scoredGroups()) {
            for (var table : behind.tables()) {
                writeTable(text, table, true);
                line(text, List.of("unprinted"));
                var more = new LinkedHashMap<String, String>();
                writeCells(table, withheld, more);
                more.forEach(
                        (name, line) -> cells.putIfAbsent(name, line.substring(0, line.lastIndexOf('\t')) + "\t-\n"));
            }
        }
        for (var score : raw.scores()) {
            if (shownScores.contains(score.id())) {
                writeParts(score, raw.tables(), withheld, cells);
            }
        }
        cells.values().forEach(text::append);
        for (var score : raw.scores()) {
            writeScore(text, score, raw.tables(), shownScores.contains(score.id()));
        }
        for (var behind : raw.scoredGroups()) {
            for (var score : behind.scores()) {
                writeScore(text, score, behind.tables(), shownScores.contains(score.id()));
            }
        }
        text.append(PROOF);
        for (var proof : proofs) {
            for (var cell : new TreeSet<>(proof.withheld())) {
                var reason = proof.reasons().getOrDefault(cell, Reason.COMPLEMENT);
                line(text, List.of("why", cell, reason.name()));
            }
            var names = Set.<String>of();
            for (var fit : proof.fits()) {
                if (!fit.keySet().equals(names)) {
                    names = fit.keySet();
                    line(text, "cells", names.stream());
                }
                line(text, "values", names.stream().map(name -> "" + fit.get(name)));
            }
        }
        text.append("end\n");
        return read(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] withoutProof(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        int proof = text.indexOf("\n" + PROOF);
        return Arrays.copyOf(bytes, text.substring(0, proof + 1).getBytes(StandardCharsets.UTF_8).length);
    }

    /** Reads back what {@link #write} wrote; whoever calls it has checked the MAC or just wrote the bytes. */
    static ProtectedTables read(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.startsWith(HEAD) || !text.endsWith("\nend\n")) {
            throw new IllegalArgumentException("not an edition of format 1");
        }
        var edition = "";
        var layouts = new ArrayList<List<String[]>>();
        var cells = new HashMap<String, SafeCell>();
        var scores = new ArrayList<SafeScore>();
        for (var line : text.substring(0, text.indexOf("\n" + PROOF)).split("\n")) {
            var fields = line.split("\t", -1);
            switch (fields[0]) {
                case "edition" -> edition = fields[1];
                case "table" -> layouts.add(new ArrayList<>(List.<String[]>of(fields)));
                case "row", "joint", "unprinted" -> layouts.getLast().add(fields);
                case "cell" -> cells.put(fields[1], cell(fields));
                case "score" ->
                    scores.add(new SafeScore(fields[1], fields[2].equals("*") ? -1 : Integer.parseInt(fields[2])));
                default -> {
                    // The header, the thresholds and the sums matter to the auditor only.
                }
            }
        }
        var tables = layouts.stream().map(layout -> table(layout, cells)).toList();
        var reasons = new LinkedHashMap<String, Reason>();
        for (var line : text.substring(text.indexOf("\n" + PROOF)).split("\n")) {
            var fields = line.split("\t", -1);
            if (fields[0].equals("why")) {
                reasons.put(fields[1], Reason.valueOf(fields[2]));
            }
        }
        return new ProtectedTables(edition, tables, scores, reasons, bytes);
    }

    private static void writeTable(StringBuilder text, FrequencyTable table, boolean open) {
        var head = new ArrayList<>(List.of("table", table.id(), table.item()));
        head.addAll(table.answers());
        line(text, head);
        if (!open) {
            return;
        }
        table.joint().forEach((joint, answers) -> {
            var fields = new ArrayList<>(List.of("joint", joint));
            fields.addAll(answers);
            line(text, fields);
        });
        for (var row : table.rowNames()) {
            var fields = new ArrayList<>(List.of("row", row, table.baseCell(row)));
            table.answers().forEach(answer -> fields.add(table.cell(row, answer)));
            line(text, fields);
        }
        for (var sum : table.sums()) {
            var fields = new ArrayList<>(List.of("sum", sum.total()));
            fields.addAll(sum.parts());
            line(text, fields);
        }
    }

    private static void writeCells(FrequencyTable table, Set<String> withheld, Map<String, String> cells) {
        for (var row : table.rowNames()) {
            int base = table.base(row);
            boolean baseShown = !withheld.contains(table.baseCell(row));
            cells.put(table.baseCell(row), cellLine(table.baseCell(row), baseShown ? "" + base : "*", "-"));
            for (var answer : table.answers()) {
                int count = table.count(row, answer);
                var name = table.cell(row, answer);
                boolean shown = !withheld.contains(name);
                // Half up, in whole numbers: (100 count / base) + 1/2.
                var percent = shown && baseShown && base > 0 ? "" + (200L * count + base) / (2L * base) : "-";
                cells.put(name, cellLine(name, shown ? "" + count : "*", percent));
            }
        }
    }

    /** Cells of a printed score that stand in no table; a joint answer of nobody tells that they are 0. */
    private static void writeParts(
            ScaleScore score, List<FrequencyTable> tables, Set<String> withheld, Map<String, String> cells) {
        for (var item : score.items().keySet()) {
            var host = score.host(item, tables);
            host.joint()
                    .values()
                    .forEach(answers -> answers.forEach(answer -> {
                        var name = host.cell(score.row(), answer);
                        cells.putIfAbsent(name, cellLine(name, withheld.contains(name) ? "*" : "0", "-"));
                    }));
        }
    }

    private static String cellLine(String name, String count, String percent) {
        return "cell\t" + name + "\t" + count + "\t" + percent + "\n";
    }

    private static void writeScore(StringBuilder text, ScaleScore score, List<FrequencyTable> tables, boolean shown) {
        var fields = new ArrayList<>(List.of("score", score.id()));
        if (shown) {
            var terms = score.terms(tables);
            fields.add("" + CellSystem.round(score, terms, tables));
            fields.add("" + score.lowest());
            fields.add("" + score.highest());
            for (var term : terms) {
                fields.add(term.cell());
                fields.add("" + term.value());
            }
        } else {
            fields.add("*");
        }
        line(text, fields);
    }

    private static void line(StringBuilder text, String head, Stream<String> fields) {
        line(text, Stream.concat(Stream.of(head), fields).toList());
    }

    private static void line(StringBuilder text, List<String> fields) {
        text.append(String.join("\t", fields)).append('\n');
    }

    private static SafeCell cell(String[] fields) {
        if (fields[2].equals("*")) {
            return SafeCell.withheld();
        }
        int count = Integer.parseInt(fields[2]);
        return fields[3].equals("-") ? SafeCell.shown(count) : SafeCell.shown(count, Integer.parseInt(fields[3]));
    }

    private static SafeTable table(List<String[]> layout, Map<String, SafeCell> cells) {
        var head = layout.getFirst();
        var rows = new LinkedHashMap<String, SafeTable.Row>();
        var names = new LinkedHashSet<>(Arrays.asList(head).subList(3, head.length));
        var joint = new LinkedHashMap<String, List<String>>();
        boolean printed = true;
        for (var fields : layout.subList(1, layout.size())) {
            if (fields[0].equals("unprinted")) {
                printed = false;
                continue;
            }
            if (fields[0].equals("joint")) {
                joint.put(fields[1], List.of(fields).subList(2, fields.length));
                continue;
            }
            var answers = Arrays.asList(fields).subList(3, fields.length).stream()
                    .map(name -> cells.getOrDefault(name, SafeCell.withheld()))
                    .toList();
            rows.put(
                    fields[1],
                    new SafeTable.Row(fields[1], cells.getOrDefault(fields[2], SafeCell.withheld()), answers));
        }
        return new SafeTable(head[1], head[2], List.copyOf(names), joint, rows, printed);
    }
}
