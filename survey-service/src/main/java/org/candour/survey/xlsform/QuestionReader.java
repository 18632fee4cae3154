package org.candour.survey.xlsform;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.candour.survey.xlsform.Workbook.Row;

/** Questions from rows. */
final class QuestionReader {
    private static final Map<String, ItemType> TYPES = Map.ofEntries(
            Map.entry("text", ItemType.SHORT_TEXT),
            Map.entry("integer", ItemType.NUMBER),
            Map.entry("decimal", ItemType.NUMBER),
            Map.entry("range", ItemType.NUMBER),
            Map.entry("date", ItemType.DATE),
            Map.entry("select_one", ItemType.SINGLE_CHOICE),
            Map.entry("select_multiple", ItemType.MULTIPLE_CHOICE),
            Map.entry("rank", ItemType.RANKING),
            Map.entry("note", ItemType.INFORMATION),
            Map.entry("acknowledge", ItemType.INFORMATION),
            Map.entry("calculate", ItemType.CALCULATED));

    /** What the device would record by itself. */
    private static final Set<String> METADATA = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "username",
            "email",
            "phonenumber",
            "simserial",
            "subscriberid",
            "audit",
            "start-geopoint",
            "background-audio");

    private final Table table;
    private final FormLanguages languages;
    private final ChoiceLists lists;
    private final QuestionDetails details;
    private final Codes codes = new Codes();
    private final Remarks remarks;

    QuestionReader(Table table, FormLanguages languages, ChoiceLists lists, Remarks remarks) {
        this.table = table;
        this.languages = languages;
        this.lists = lists;
        this.remarks = remarks;
        details = new QuestionDetails(table, languages, lists, remarks);
    }

    Optional<Question> read(Node.Entry entry) {
        Row row = entry.row();
        String kind = entry.type().kind();
        ItemType type = TYPES.get(kind);
        if (table.cell(row, "appearance").matches("(?i).*\\bhidden\\b.*")) {
            return leftOut(row, "type", "A hidden field holds what a program fills in; nobody is asked.");
        }
        if (type == null) {
            return leftOut(row, "type", reason(kind));
        }
        if (type == ItemType.CALCULATED && table.cell(row, "calculation").isEmpty()) {
            return leftOut(row, "calculation", "Nothing is calculated here.");
        }
        if (!entry.type().list().isEmpty() && lists.find(entry.type().list()).isEmpty()) {
            return leftOut(row, "type", "There is no list " + entry.type().list() + " in the sheet choices.");
        }
        Question question = new Question(row, name(row), code(row), type, label(row, type));
        question.hint = languages.wording(table, row, "hint");
        details.complete(question, entry.type());
        ownColumns(question);
        details.remark(question, kind);
        return Optional.of(question);
    }

    private static String reason(String kind) {
        if (METADATA.contains(kind)) {
            return "\"" + kind + "\" would record something about the device or the person that nobody asked for.";
        }
        return switch (kind) {
            case "geopoint", "geotrace", "geoshape" -> "Places are not asked for here.";
            case "image", "audio", "video", "file", "barcode" -> "Files and pictures are not collected here.";
            case "time", "datetime" -> "A time of day has no counterpart; a date or a number has.";
            case "hidden" -> "A hidden field holds what a program fills in; nobody is asked.";
            case "xml-external", "csv-external" -> "Answers do not come from other files.";
            default ->
                kind.startsWith("select")
                        ? "A list of choices must stand in the sheet choices."
                        : "The type \"" + Tokens.cut(kind) + "\" has no counterpart.";
        };
    }

    private Optional<Question> leftOut(Row row, String column, String reason) {
        remarks.survey(Kind.LEFT_OUT, row.number(), column, Rule.TYPE, name(row) + " was left out. " + reason);
        return Optional.empty();
    }

    private String name(Row row) {
        String name = table.cell(row, "name");
        return name.isEmpty() ? "row_" + row.number() : name;
    }

    private String code(Row row) {
        String name = name(row);
        String code = codes.item(name);
        if (!code.equalsIgnoreCase(name)) {
            remarks.survey(Kind.CHANGED, row.number(), "name", Rule.NAME, name + " is called " + code + " here.");
        }
        return code;
    }

    private Wording label(Row row, ItemType type) {
        Wording label = languages.wording(table, row, "label");
        if (label.all().equals("NO_LABEL")) {
            label = Wording.NONE;
        }
        if (label.empty() && type != ItemType.CALCULATED) {
            remarks.survey(Kind.CHECK, row.number(), "label", Rule.LABEL, "There is no text; the name stands instead.");
            return Wording.of(languages.source(), name(row));
        }
        if (label.all().matches("(?s).*(\\*\\*|<\\w+[ >]|</\\w|^#+ ).*")) {
            remarks.survey(
                    Kind.CHECK,
                    row.number(),
                    "label",
                    Rule.FORMATTING,
                    "The text has signs for bold, colours or headings in it. Texts are plain here: take the signs out.");
        }
        return label;
    }

    /** What our own files say beyond the standard. */
    private void ownColumns(Question question) {
        String type = table.cell(question.row, "candour_type");
        for (ItemType one : ItemType.values()) {
            boolean sameFamily = (one.text() && question.type.text())
                    || (question.statement()
                            && Set.of(ItemType.SINGLE_CHOICE, ItemType.RATING, ItemType.ZERO_TO_TEN)
                                    .contains(one));
            if (one.name().equals(type) && sameFamily) {
                question.type = one;
            }
        }
        question.unit = languages.own(table, question.row, "candour_unit");
        String questionClass = table.cell(question.row, "candour_class");
        for (QuestionClass one : QuestionClass.values()) {
            if (one.name().equals(questionClass) && (one == QuestionClass.FREE_TEXT) == question.type.text()) {
                question.questionClass = one;
                question.classed = true;
            }
        }
    }
}
