package org.candour.reporting.disclosure.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Map<String, Integer>> fits = new ArrayList<>();
    private final Map<String, List<String>> joint = new LinkedHashMap<>();

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
        for (var line : lines.subList(1, lines.size())) {
            edition.read(line.split("\t", -1));
        }
        for (var row : edition.rows) {
            edition.require(row.base());
            row.cells().forEach(edition::require);
        }
        edition.scores.forEach(score -> score.cells().forEach(edition::require));
        edition.means.forEach(mean -> mean.cells().forEach(edition::require));
        return edition;
    }

    private void read(String[] f) {
        switch (f[0]) {
            case "edition" -> name = f[1];
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
                var fit = new LinkedHashMap<String, Integer>();
                for (int i = 1; i < f.length; i += 2) {
                    fit.put(f[i], Integer.parseInt(f[i + 1]));
                }
                fits.add(fit);
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

    List<Map<String, Integer>> fits() {
        return fits;
    }
}
