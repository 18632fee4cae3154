package org.candour.survey.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.candour.survey.xlsform.Workbook.Row;

/** The rows of the survey sheet as a tree of groups. */
final class SurveyTree {
    private SurveyTree() {}

    static List<Node> of(Table table, Remarks remarks) {
        List<Node> top = new ArrayList<>();
        Deque<List<Node>> open = new ArrayDeque<>(List.of(top));
        Deque<Row> begun = new ArrayDeque<>();
        for (Row row : table.rows()) {
            String written = table.cell(row, "type");
            TypeCell type = TypeCell.of(written);
            if (written.isEmpty()) {
                remarks.survey(Kind.LEFT_OUT, row.number(), "type", Rule.ROW, "The row has no type and was left out.");
            } else if (!table.cell(row, "disabled").isEmpty()
                    && table.cell(row, "disabled").matches("(?i)yes|true|true\\(\\)|1")) {
                remarks.survey(
                        Kind.LEFT_OUT, row.number(), "disabled", Rule.ROW, "The row is disabled and was left out.");
            } else if (type.begins()) {
                List<Node> children = new ArrayList<>();
                open.getFirst().add(new Node.Group(row, type.repeats(), children));
                open.push(children);
                begun.push(row);
            } else if (type.ends()) {
                if (begun.isEmpty()) {
                    remarks.survey(
                            Kind.LEFT_OUT, row.number(), "type", Rule.GROUP, "A group ends here that never began.");
                } else {
                    open.pop();
                    begun.pop();
                }
            } else {
                open.getFirst().add(new Node.Entry(row, type));
            }
        }
        begun.forEach(row -> remarks.survey(
                Kind.CHANGED,
                row.number(),
                "type",
                Rule.GROUP,
                "The group that begins here never ends; it was taken to end with the form."));
        return top;
    }
}
