package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.candour.survey.xlsform.Part.Piece;
import org.candour.survey.xlsform.Question.Relevant;

/** Sections and pages from the tree of a form. */
final class FormReader {
    private static final int MOST_STATEMENTS = 5;

    private final Table table;
    private final FormLanguages languages;
    private final Wording title;
    private final QuestionReader questions;
    private final FollowUps followUps;
    private final KnownNames names;
    private final Remarks remarks;
    private final List<Part> parts = new ArrayList<>();
    private Optional<Part> loose = Optional.empty();

    FormReader(
            Table table, FormLanguages languages, ChoiceLists lists, Wording title, KnownNames names, Remarks remarks) {
        this.table = table;
        this.languages = languages;
        this.title = title;
        this.names = names;
        this.remarks = remarks;
        questions = new QuestionReader(table, languages, lists, remarks);
        followUps = new FollowUps(table, lists, names, remarks);
    }

    List<Part> read(List<Node> top) {
        for (Node node : top) {
            switch (node) {
                case Node.Entry entry -> entry(entry, loose(), List.of());
                case Node.Group group when group.repeated() -> leaveOut(group);
                case Node.Group group when statements(group) -> group(group, loose(), List.of());
                case Node.Group group -> section(group);
            }
        }
        parts.removeIf(part -> part.pieces.isEmpty());
        return parts;
    }

    /** Questions outside all groups. */
    private Part loose() {
        Part part = loose.orElseGet(() -> new Part(0, "questions", title));
        if (loose.isEmpty()) {
            parts.add(part);
            loose = Optional.of(part);
        }
        return part;
    }

    private void section(Node.Group group) {
        loose = Optional.empty();
        Wording label = label(group);
        Part part = new Part(group.row().number(), table.cell(group.row(), "name"), label.empty() ? title : label);
        parts.add(part);
        children(group, part, List.of());
        appearance(group, part.pieces.size());
        if (part.pieces.isEmpty()) {
            remarks.survey(
                    Kind.LEFT_OUT,
                    group.row().number(),
                    "type",
                    Rule.GROUP,
                    "Nothing of the group " + part.name + " was carried over.");
        }
    }

    private void children(Node.Group group, Part part, List<Relevant> around) {
        List<Relevant> relevant = with(around, group);
        for (Node node : group.children()) {
            switch (node) {
                case Node.Entry entry
                when part.pieces.isEmpty() && intro(entry, part) ->
                    part.intro = languages.wording(table, entry.row(), "label");
                case Node.Entry entry -> entry(entry, part, relevant);
                case Node.Group inner when inner.repeated() -> leaveOut(inner);
                case Node.Group inner -> group(inner, part, relevant);
            }
        }
    }

    /** Our own files say what comes before a section in a note of this name. */
    private boolean intro(Node.Entry entry, Part part) {
        return entry.type().kind().equals("note")
                && table.cell(entry.row(), "name").equals(part.name + "_intro")
                && table.cell(entry.row(), "relevant").isEmpty();
    }

    private void group(Node.Group group, Part part, List<Relevant> around) {
        if (statements(group)) {
            new StatementLists(table, languages, questions, names, remarks)
                    .read(group, with(around, group), MOST_STATEMENTS)
                    .forEach(part.pieces::add);
            return;
        }
        Wording label = label(group);
        if (!label.empty()) {
            remarks.survey(
                    Kind.LEFT_OUT,
                    group.row().number(),
                    "label",
                    Rule.GROUP,
                    "The heading \"" + Tokens.cut(label.in(languages.source()))
                            + "\" was left out: sections have headings, groups within them have none.");
        }
        int before = part.pieces.size();
        children(group, part, around);
        appearance(group, part.pieces.size() - before);
    }

    /** One screen of the form that is one page here: statements with the same choices, each always shown. */
    private boolean statements(Node.Group group) {
        return StatementLists.fits(table, group);
    }

    private void appearance(Node.Group group, int pages) {
        String appearance = table.cell(group.row(), "appearance").toLowerCase(Locale.ROOT);
        if ((appearance.contains("field-list") || appearance.contains("table-list")) && pages > 1) {
            remarks.survey(
                    Kind.CHANGED,
                    group.row().number(),
                    "appearance",
                    Rule.STATEMENTS,
                    "The questions of this group were on one screen; here each has a page of its own.");
        }
    }

    private void entry(Node.Entry entry, Part part, List<Relevant> around) {
        Optional<Question> before = part.pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(part.pieces.getLast().questions().getLast());
        if (followUps.merged(before, entry)) {
            return;
        }
        String name = table.cell(entry.row(), "name");
        List<Relevant> relevant = with(around, entry);
        if (relevant.stream().anyMatch(FormReader::never)) {
            names.leaveOut(name);
            remarks.survey(
                    Kind.LEFT_OUT,
                    entry.row().number(),
                    "relevant",
                    Rule.RELEVANT,
                    name + " is never shown in the form, and was left out.");
            return;
        }
        questions
                .read(entry)
                .ifPresentOrElse(
                        question -> {
                            question.relevant.addAll(relevant);
                            part.pieces.add(Piece.single(question));
                        },
                        () -> names.leaveOut(name));
    }

    private static boolean never(Relevant relevant) {
        try {
            return new ConditionReader(new KnownNames()).read(relevant.text()).equals(Conditions.NEVER);
        } catch (NotUnderstood e) {
            return false;
        }
    }

    private List<Relevant> with(List<Relevant> around, Node node) {
        String text = table.cell(node.row(), "relevant");
        return text.isEmpty()
                ? around
                : Stream.concat(
                                around.stream(),
                                Stream.of(new Relevant(node.row().number(), text)))
                        .toList();
    }

    private Wording label(Node.Group group) {
        Wording label = languages.wording(table, group.row(), "label");
        return label.all().equals("NO_LABEL") ? Wording.NONE : label;
    }

    private void leaveOut(Node.Group group) {
        List<String> inside = new ArrayList<>();
        collect(group, inside);
        inside.forEach(names::leaveOut);
        remarks.survey(
                Kind.LEFT_OUT,
                group.row().number(),
                "type",
                Rule.REPEAT,
                "Here nothing is asked several times over. Left out: "
                        + inside.stream().collect(Collectors.joining(", ")) + ".");
    }

    private void collect(Node.Group group, List<String> inside) {
        for (Node node : group.children()) {
            if (node instanceof Node.Group inner) {
                collect(inner, inside);
            } else {
                inside.add(table.cell(node.row(), "name"));
            }
        }
    }
}
