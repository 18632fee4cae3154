package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.ItemType;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.candour.survey.xlsform.Part.Piece;
import org.candour.survey.xlsform.Question.Relevant;

/** Groups whose questions are shown together: statements with the same choices. */
final class StatementLists {
    private final Table table;
    private final FormLanguages languages;
    private final QuestionReader questions;
    private final KnownNames names;
    private final Remarks remarks;

    StatementLists(Table table, FormLanguages languages, QuestionReader questions, KnownNames names, Remarks remarks) {
        this.table = table;
        this.languages = languages;
        this.questions = questions;
        this.names = names;
        this.remarks = remarks;
    }

    /** One screen with two or more lists of the same choices, all always shown; a note may come first. */
    static boolean fits(Table table, Node.Group group) {
        String appearance = table.cell(group.row(), "appearance").toLowerCase(Locale.ROOT);
        if (!appearance.contains("field-list") && !appearance.contains("table-list")) {
            return false;
        }
        List<Node> rest = group.children().stream()
                .filter(node -> !stem(table, group, node))
                .toList();
        Set<String> lists = rest.stream()
                .map(node -> node instanceof Node.Entry entry
                                && entry.type().kind().equals("select_one")
                                && !entry.type().orOther()
                                && table.cell(entry.row(), "choice_filter").isEmpty()
                                && table.cell(entry.row(), "relevant").isEmpty()
                        ? entry.type().list()
                        : "")
                .collect(Collectors.toSet());
        return rest.size() > 1 && lists.size() == 1 && !lists.contains("");
    }

    /** A row that only says what the statements share. */
    private static boolean stem(Table table, Node.Group group, Node node) {
        return node instanceof Node.Entry entry
                && (table.cell(entry.row(), "appearance")
                                .toLowerCase(Locale.ROOT)
                                .matches("(list-)?label")
                        || (entry.type().kind().equals("note")
                                && entry.equals(group.children().getFirst())
                                && table.cell(entry.row(), "relevant").isEmpty()));
    }

    List<Piece> read(Node.Group group, List<Relevant> relevant, int most) {
        String name = table.cell(group.row(), "name");
        List<Wording> stems = new ArrayList<>(List.of(label(group)));
        List<Question> statements = new ArrayList<>();
        for (Node node : group.children()) {
            if (stem(table, group, node)) {
                stems.add(label(node));
                names.leaveOut(table.cell(node.row(), "name"));
            } else if (node instanceof Node.Entry entry) {
                Optional<Question> question = questions.read(entry);
                question.ifPresent(statements::add);
            }
        }
        for (Question statement : statements) {
            statement.relevant.addAll(relevant);
            if (statement.type == ItemType.SINGLE_CHOICE
                    && table.cell(statement.row, "candour_type").isEmpty()) {
                statement.type = ItemType.RATING;
            }
        }
        return split(group, name, stem(stems), statements, most);
    }

    private Wording label(Node node) {
        Wording label = languages.wording(table, node.row(), "label");
        return label.all().equals("NO_LABEL") ? Wording.NONE : label;
    }

    private Wording stem(List<Wording> stems) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String tag : languages.tags()) {
            String text = stems.stream()
                    .map(stem -> stem.in(tag))
                    .filter(one -> !one.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("\n"));
            if (!text.isEmpty()) {
                texts.put(tag, text);
            }
        }
        return new Wording(texts);
    }

    /** Lists of about the same length. */
    private List<Piece> split(Node.Group group, String name, Wording stem, List<Question> statements, int most) {
        int pages = (statements.size() + most - 1) / most;
        if (pages > 1) {
            remarks.survey(
                    Kind.CHANGED,
                    group.row().number(),
                    "type",
                    Rule.STATEMENTS,
                    "The " + statements.size() + " statements stand on " + pages + " pages: at most " + most
                            + " on each.");
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int page = 0; page < pages; page++) {
            int size = (statements.size() - from + pages - page - 1) / (pages - page);
            pieces.add(new Piece(name, stem, statements.subList(from, from + size)));
            from += size;
        }
        return pieces;
    }
}
