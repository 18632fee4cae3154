package org.candour.reporting.disclosure.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The auditor's own reading of an edition's bytes. Strict: an unknown line is an error, not a comment. */
final class ReleasedEdition {
    record Cell(@Nullable Integer count, @Nullable Integer percent) {}

    record Row(String item, String name, String base, List<String> cells) {}

    record Sum(Row total, List<Row> parts) {}

    record Score(String id, int value, int lowest, int highest, List<String> cells, List<Integer> values) {}

    /** A mean as printed, in units of its last decimal. */
    record Mean(long printed, long unit, List<String> cells, List<Integer> values) {}

    private String name = "";
    private int group;
    private int cell;
    private int width;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Mean> means = new ArrayList<>();
    private final List<Fits> fits = new ArrayList<>();
    private final Map<String, List<String>> joint = new LinkedHashMap<>();

    private final Set<String> placed = new HashSet<>();
    private final Set<Row> unprinted = new HashSet<>();
    private String item = "";
    private int answers;
    private final List<String> answerNames = new ArrayList<>();
    private final Map<String, List<String>> jointOfTable = new LinkedHashMap<>();
    private final Map<String, Row> rowsOfTable = new LinkedHashMap<>();

    private ReleasedEdition() {}

    /** @throws RuntimeException of any kind when the bytes are not an edition */
    static ReleasedEdition parse(byte[] bytes) {
        var lines = Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
        if (!lines.getFirst().equals("candour-tables\t1")) {
            throw new IllegalArgumentException("unknown format");
        }
        var edition = new ReleasedEdition();
        var names = new HashMap<String, String>();
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split("\t", -1);
            // The same names again and again: each is kept once.
            Arrays.setAll(fields, i -> names.computeIfAbsent(fields[i], name -> name));
            edition.read(fields);
        }
        for (var row : edition.rows) {
            edition.require(row.base());
            row.cells().forEach(edition::require);
        }
        edition.scores.forEach(score -> edition.requireInRows(score.cells()));
        edition.means.forEach(mean -> edition.requireInRows(mean.cells()));
        return edition;
    }

    private void read(String[] f) {
        switch (f[0]) {
            case "edition" -> name = f[1];
            case "unprinted" ->
                sums.stream()
                        .filter(sum -> rowsOfTable.containsValue(sum.total()))
                        .forEach(sum -> sum.parts().stream()
                                .filter(rowsOfTable::containsValue)
                                .forEach(unprinted::add));
            case "proof", "why", "end", "" -> {
                // Nothing to compute with.
            }
            case "thresholds" -> {
                group = Integer.parseInt(f[1]);
                cell = Integer.parseInt(f[2]);
                width = Integer.parseInt(f[3]);
            }
            case "table" -> {
                item = f[2];
                answers = f.length - 3;
                rowsOfTable.clear();
                jointOfTable.clear();
                answerNames.clear();
                answerNames.addAll(List.of(f).subList(3, f.length));
            }
            case "joint" -> jointOfTable.put(f[1], List.of(f).subList(2, f.length));
            case "row" -> {
                var row = new Row(item, f[1], f[2], List.of(f).subList(3, f.length));
                if (row.cells().size() != answers) {
                    throw new IllegalArgumentException("a row with too few cells");
                }
                rowsOfTable.put(f[1], row);
                jointOfTable.forEach((name, parts) -> {
                    var cell = row.cells().get(answerNames.indexOf(name));
                    var stem = cell.substring(0, cell.length() - name.length());
                    joint.put(cell, parts.stream().map(part -> stem + part).toList());
                });
                rows.add(row);
            }
            case "sum" ->
                sums.add(new Sum(
                        named(f[1]), Arrays.stream(f).skip(2).map(this::named).toList()));
            case "cell" -> {
                if (cells.put(f[1], new Cell(number(f[2], "*"), number(f[3], "-"))) != null) {
                    throw new IllegalArgumentException("a cell printed twice");
                }
            }
            case "score" -> {
                if (!f[2].equals("*")) {
                    var names = new ArrayList<String>();
                    var values = new ArrayList<Integer>();
                    for (int i = 5; i < f.length; i += 2) {
                        names.add(f[i]);
                        values.add(Integer.parseInt(f[i + 1]));
                    }
                    scores.add(new Score(
                            f[1],
                            Integer.parseInt(f[2]),
                            Integer.parseInt(f[3]),
                            Integer.parseInt(f[4]),
                            names,
                            values));
                }
            }
            case "mean" -> mean(f);
            case "fit" -> {
                var names = new ArrayList<String>();
                var values = new int[(f.length - 1) / 2];
                for (int i = 0; i < values.length; i++) {
                    names.add(f[2 * i + 1]);
                    values[i] = Integer.parseInt(f[2 * i + 2]);
                }
                fits.add(new Fits(names, List.of(values)));
            }
            case "cells" -> fits.add(new Fits(List.of(f).subList(1, f.length), new ArrayList<>()));
            case "values" -> {
                var values =
                        Arrays.stream(f).skip(1).mapToInt(Integer::parseInt).toArray();
                if (values.length != fits.getLast().cells().size()) {
                    throw new IllegalArgumentException("values of other cells");
                }
                fits.getLast().values().add(values);
            }
            default -> throw new IllegalArgumentException("unknown line");
        }
    }

    private void mean(String[] f) {
        int point = f[2].indexOf('.');
        long unit = 1;
        for (int i = point; i >= 0 && i < f[2].length() - 1; i++) {
            unit *= 10;
        }
        var names = new ArrayList<String>();
        var values = new ArrayList<Integer>();
        for (int i = 3; i < f.length; i += 2) {
            names.add(f[i]);
            values.add(Integer.parseInt(f[i + 1]));
        }
        means.add(new Mean(Long.parseLong(f[2].replace(".", "")), unit, names, values));
    }

    private Row named(String name) {
        var row = rowsOfTable.get(name);
        if (row == null) {
            throw new IllegalArgumentException("a sum of an unknown row");
        }
        return row;
    }

    private static @Nullable Integer number(String field, String none) {
        return field.equals(none) ? null : Integer.valueOf(field);
    }

    /** As if no scores of groups were printed whose tables are not: without these scores, and without the tables. */
    ReleasedEdition withoutUnprinted() {
        if (unprinted.isEmpty()) {
            return this;
        }
        var left = new ReleasedEdition();
        left.name = name;
        left.group = group;
        left.cell = cell;
        left.width = width;
        var gone = new HashSet<String>();
        unprinted.forEach(row -> {
            gone.add(row.base());
            gone.addAll(row.cells());
        });
        cells.forEach((cell, printed) -> {
            if (!gone.contains(cell)) {
                left.cells.put(cell, printed);
            }
        });
        rows.stream().filter(row -> !unprinted.contains(row)).forEach(left.rows::add);
        sums.stream()
                .filter(sum -> sum.parts().stream().noneMatch(unprinted::contains))
                .forEach(left.sums::add);
        scores.stream()
                .filter(score -> score.cells().stream().noneMatch(gone::contains))
                .forEach(left.scores::add);
        left.means.addAll(means);
        left.joint.putAll(joint);
        fits.forEach(fit -> left.fits.add(fit.without(gone)));
        return left;
    }

    /** A score of cells that stand in no row would be one of which nobody knows whom it is about. */
    private void requireInRows(List<String> names) {
        names.forEach(this::require);
        if (placed.isEmpty()) {
            rows.forEach(row -> placed.addAll(row.cells()));
            joint.values().forEach(placed::addAll);
        }
        if (!placed.containsAll(names)) {
            throw new IllegalArgumentException("a score of cells in no row");
        }
    }

    private void require(String name) {
        if (!cells.containsKey(name)) {
            throw new IllegalArgumentException("a cell that is nowhere printed");
        }
    }

    String name() {
        return name;
    }

    int group() {
        return group;
    }

    int cell() {
        return cell;
    }

    int width() {
        return width;
    }

    Map<String, Cell> cells() {
        return cells;
    }

    @Nullable
    Integer count(String name) {
        var found = cells.get(name);
        return found == null ? null : found.count();
    }

    /** Cells printed in place of several, and the names of those. */
    Map<String, List<String>> joint() {
        return joint;
    }

    List<Row> rows() {
        return rows;
    }

    List<Sum> sums() {
        return sums;
    }

    List<Score> scores() {
        return scores;
    }

    List<Mean> means() {
        return means;
    }

    List<Fits> fits() {
        return fits;
    }
}
