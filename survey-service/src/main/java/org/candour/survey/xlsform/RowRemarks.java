package org.candour.survey.xlsform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;

/** What a row says that pages here do for all questions, or for none. */
final class RowRemarks {
    /** Appearances that were understood. */
    private static final Set<String> USED =
            Set.of("multiline", "month-year", "year", "likert", "field-list", "table-list", "hidden");

    private final Table table;
    private final Question question;
    private final Remarks remarks;

    private RowRemarks(Table table, Question question, Remarks remarks) {
        this.table = table;
        this.question = question;
        this.remarks = remarks;
    }

    static void of(Table table, Question question, String kind, Remarks remarks) {
        new RowRemarks(table, question, remarks).add(kind);
    }

    private void add(String kind) {
        if (yes("required")) {
            leftOut("required", Rule.REQUIRED, "Every question can be skipped here; none is required.");
        }
        if (yes("read_only")) {
            leftOut("read_only", Rule.READ_ONLY, "A question that cannot be answered is asked here all the same.");
        }
        if (table.filled(question.row, "constraint_message") || table.filled(question.row, "required_message")) {
            leftOut("constraint_message", Rule.CONSTRAINT, "Pages say in their own words what can be entered.");
        }
        if (table.filled(question.row, "guidance_hint")) {
            leftOut("guidance_hint", Rule.LABEL, "Guidance for interviewers was left out.");
        }
        if (table.filled(question.row, "media")) {
            leftOut("media", Rule.MEDIA, "Pictures, sound and video beside a question were left out.");
        }
        if (!table.cell(question.row, "default").isEmpty()) {
            remarks.survey(
                    Kind.LEFT_OUT,
                    question.row.number(),
                    "default",
                    Rule.DEFAULT,
                    "The default \"" + Tokens.cut(table.cell(question.row, "default"))
                            + "\" was left out: nothing is answered for anybody.");
        }
        if (!table.cell(question.row, "choice_filter").isEmpty()) {
            remarks.survey(
                    Kind.LEFT_OUT,
                    question.row.number(),
                    "choice_filter",
                    Rule.FILTER,
                    "All choices are offered: the filter \"" + Tokens.cut(table.cell(question.row, "choice_filter"))
                            + "\" was left out.");
        }
        if (!kind.equals("calculate")
                && !table.cell(question.row, "calculation").isEmpty()) {
            leftOut("calculation", Rule.CALCULATION, "What people enter is never overwritten by a calculation.");
        }
        if (!table.cell(question.row, "trigger").isEmpty()) {
            leftOut("trigger", Rule.CALCULATION, "Calculations follow every answer, not a trigger.");
        }
        if (kind.equals("acknowledge")) {
            leftOut("type", Rule.TYPE, "The text is shown; nobody has to tick that they have read it.");
        }
        appearance();
    }

    private void appearance() {
        Arrays.stream(table.cell(question.row, "appearance")
                        .toLowerCase(Locale.ROOT)
                        .split("[\\s,]+"))
                .filter(word -> !word.isEmpty() && !USED.contains(word))
                .forEach(word -> remarks.repeated(
                        Kind.LEFT_OUT,
                        question.row.number(),
                        "appearance",
                        Rule.APPEARANCE,
                        "The appearance \"" + Tokens.cut(word) + "\" was left out: all questions look alike here."));
    }

    private boolean yes(String column) {
        return table.cell(question.row, column).matches("(?i)(yes|true|true\\(\\)|1)")
                || table.cell(question.row, column).contains("${");
    }

    private void leftOut(String column, Rule rule, String text) {
        remarks.repeated(Kind.LEFT_OUT, question.row.number(), column, rule, text);
    }
}
