package org.candour.survey.xlsform;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.survey.instrument.XlsFormRemark;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;

/** What the author must know, gathered while a form is read. */
final class Remarks {
    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";

    private static final List<String> ORDER = List.of("", SURVEY, CHOICES, SETTINGS);

    private final Set<XlsFormRemark> remarks = new LinkedHashSet<>();
    private final Map<XlsFormRemark, SortedSet<Integer>> repeated = new LinkedHashMap<>();

    void add(Kind kind, String sheet, int row, String column, Rule rule, String text) {
        remarks.add(new XlsFormRemark(kind, sheet, row, column, rule, text));
    }

    void survey(Kind kind, int row, String column, Rule rule, String text) {
        add(kind, SURVEY, row, column, rule, text);
    }

    /** Something that is the same in many rows: said once, with the rows. */
    void repeated(Kind kind, String sheet, int row, String column, Rule rule, String text) {
        XlsFormRemark remark = new XlsFormRemark(kind, sheet, 0, column, rule, text);
        repeated.computeIfAbsent(remark, key -> new TreeSet<>()).add(row);
    }

    void repeated(Kind kind, int row, String column, Rule rule, String text) {
        repeated(kind, SURVEY, row, column, rule, text);
    }

    List<XlsFormRemark> sorted() {
        return Stream.concat(
                        remarks.stream(),
                        repeated.entrySet().stream().map(entry -> withRows(entry.getKey(), entry.getValue())))
                .sorted(Comparator.<XlsFormRemark>comparingInt(remark -> {
                            int place = ORDER.indexOf(remark.sheet());
                            return place < 0 ? ORDER.size() : place;
                        })
                        .thenComparing(XlsFormRemark::sheet)
                        .thenComparingInt(XlsFormRemark::row))
                .toList();
    }

    private static XlsFormRemark withRows(XlsFormRemark remark, SortedSet<Integer> rows) {
        String list = rows.size() < 2
                ? ""
                : " (rows " + rows.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        return new XlsFormRemark(
                remark.kind(), remark.sheet(), rows.first(), remark.column(), remark.rule(), remark.text() + list);
    }
}
