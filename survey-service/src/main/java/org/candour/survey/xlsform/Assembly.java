package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.instrument.TextKeys;
import org.candour.contracts.instrument.TranslatedText;
import org.candour.contracts.instrument.Translation;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.candour.survey.xlsform.Part.Piece;
import org.candour.survey.xlsform.Question.Relevant;

/** The questionnaire from its parts: conditions and calculations, codes of pages, texts by language. */
final class Assembly {
    private static final int MOST_ROUNDS = 50;

    private final FormLanguages languages;
    private final KnownNames names;
    private final Table table;
    private final Remarks remarks;
    private final Codes sectionCodes = new Codes();
    private final Codes pageCodes = new Codes();
    private final List<TranslatedText> translated = new ArrayList<>();

    Assembly(Table table, FormLanguages languages, KnownNames names, Remarks remarks) {
        this.table = table;
        this.languages = languages;
        this.names = names;
        this.remarks = remarks;
    }

    Instrument instrument(String code, Wording title, List<Part> parts, ScaleSheet scales) {
        List<Question> questions = parts.stream()
                .flatMap(part -> part.pieces.stream())
                .flatMap(piece -> piece.questions().stream())
                .toList();
        calculate(questions);
        new CalculationOrder(parts, remarks).put();
        questions.stream().filter(question -> !leftOut(question)).forEach(this::remarkClass);
        String name = text(TextKeys.TITLE, title, 0);
        List<Section> sections = parts.stream()
                .filter(part -> part.pieces.stream().anyMatch(piece -> !leftOut(piece)))
                .map(this::section)
                .toList();
        remarkLaterAnswers(sections, questions);
        List<Scale> combined = scales.scales(sections.stream()
                .flatMap(section -> section.items().stream())
                .map(Item::code)
                .collect(Collectors.toSet()));
        translated.addAll(scales.translations(combined));
        List<Translation> translations = languages.tags().size() < 2
                ? List.of()
                : List.of(new Translation(languages.tags().getLast(), translated));
        return new Instrument(code, 1, 0, name, languages.tags(), sections, combined, translations);
    }

    /** A calculation may use another: round by round, until no further one can be understood. */
    private void calculate(List<Question> questions) {
        questions.stream()
                .filter(question -> question.type != ItemType.CALCULATED)
                .forEach(question -> names.add(question.name, question.known()));
        List<Question> open = new ArrayList<>(questions.stream()
                .filter(question -> question.type == ItemType.CALCULATED)
                .toList());
        for (int round = 0; round < MOST_ROUNDS && !open.isEmpty(); round++) {
            open.removeIf(question -> calculated(question, false));
        }
        open.forEach(question -> calculated(question, true));
    }

    private boolean calculated(Question question, boolean last) {
        String written = table.cell(question.row, "calculation");
        try {
            CalculationReader reader = new CalculationReader(names, new ConditionReader(names));
            question.calculation = reader.read(written);
            if (!reader.results().isEmpty()) {
                remarks.survey(
                        Kind.CHANGED,
                        question.row.number(),
                        "calculation",
                        Rule.CALCULATION,
                        "The results are whole numbers here: " + reader.results() + ".");
            }
            names.add(
                    question.name,
                    new Known(
                            question.code,
                            Known.Nature.CALCULATED,
                            reader.results(),
                            true,
                            Set.of(),
                            0,
                            question.precision));
            return true;
        } catch (NotUnderstood e) {
            if (last) {
                names.leaveOut(question.name);
                remarks.survey(
                        Kind.LEFT_OUT,
                        question.row.number(),
                        "calculation",
                        Rule.CALCULATION,
                        question.name + " was left out. \"" + Tokens.cut(written)
                                + "\" cannot be calculated here, because " + e.reason() + ".");
            }
            return false;
        }
    }

    private Section section(Part part) {
        String code = sectionCodes.page(part.name);
        return new Section(
                code,
                text(TextKeys.sectionTitle(code), part.title, part.row),
                text(TextKeys.sectionIntro(code), part.intro, part.row),
                part.pieces.stream()
                        .filter(piece -> !leftOut(piece))
                        .map(this::page)
                        .toList());
    }

    private boolean leftOut(Piece piece) {
        return leftOut(piece.questions().getFirst());
    }

    /** A form does not say who may see the answers; our own files do. */
    private void remarkClass(Question question) {
        if (!question.classed && !question.type.text() && question.type != ItemType.INFORMATION) {
            remarks.repeated(
                    Kind.CHECK,
                    question.row.number(),
                    "type",
                    Rule.CLASS,
                    "A form does not say who may see the answers. The class is VIEW for now: choose DEMOGRAPHIC for"
                            + " what describes the person, SPECIAL for health and the like.");
        }
    }

    private static boolean leftOut(Question question) {
        return question.type == ItemType.CALCULATED && question.calculation.equals(Calculation.NONE);
    }

    private Page page(Piece piece) {
        Question first = piece.questions().getFirst();
        String code = pageCodes.page(piece.questions().size() > 1 ? piece.name() : first.code);
        return new Page(
                code,
                text(TextKeys.stem(code), piece.stem(), first.row.number()),
                condition(first),
                piece.questions().stream().map(this::item).toList());
    }

    private Condition condition(Question question) {
        Condition all = Condition.ALWAYS;
        for (Relevant relevant : question.relevant) {
            try {
                all = new TidyConditions(names).all(all, new ConditionReader(names).read(relevant.text()));
            } catch (NotUnderstood e) {
                remarks.survey(
                        Kind.LEFT_OUT,
                        relevant.row(),
                        "relevant",
                        Rule.RELEVANT,
                        "\"" + Tokens.cut(relevant.text()) + "\" was left out, because " + e.reason()
                                + ". Without it, more people see what it held back.");
            }
        }
        return all;
    }

    private Item item(Question question) {
        String code = question.code;
        String source = languages.source();
        int row = question.row.number();
        question.choices.forEach(choice -> text(TextKeys.option(code, choice.value()), choice.label(), row));
        text(TextKeys.unit(code), question.unit, row);
        return new Item(
                code,
                text(TextKeys.text(code), question.label, row),
                text(TextKeys.hint(code), question.hint, row),
                question.type,
                question.questionClass,
                question.choices.stream()
                        .map(choice -> choice.option(source(choice.label())))
                        .toList(),
                question.limits(
                        question.unit.in(source).isEmpty() ? languages.tags().getLast() : source),
                question.calculation,
                List.of());
    }

    private String source(Wording wording) {
        return wording.in(languages.source()).isEmpty() ? languages.tags().getLast() : languages.source();
    }

    /** The text in the source language, or in the other where it is missing; keeps its translation. */
    private String text(String key, Wording wording, int row) {
        Wording filled = wording.map(text -> new Pipes(names, remarks, row).piped(text));
        if (languages.tags().size() > 1
                && !filled.in(languages.tags().getLast()).isEmpty()) {
            translated.add(new TranslatedText(key, filled.in(languages.tags().getLast())));
        }
        return filled.in(source(filled));
    }

    /** In a form everything is recalculated all the time; here answers only reach forward. */
    private void remarkLaterAnswers(List<Section> sections, List<Question> questions) {
        Set<String> earlier = new HashSet<>();
        for (Section section : sections) {
            for (Page page : section.pages()) {
                Set<String> used = new LinkedHashSet<>(Uses.of(page.shownWhen()));
                page.items().forEach(item -> used.addAll(Uses.of(item.calculation())));
                used.removeAll(earlier);
                String first = page.items().getFirst().code();
                if (!used.isEmpty()) {
                    questions.stream()
                            .filter(question -> question.code.equals(first))
                            .forEach(question -> remarks.survey(
                                    Kind.CHECK,
                                    question.row.number(),
                                    "name",
                                    Rule.RELEVANT,
                                    first + " uses answers that come later: " + String.join(", ", used)
                                            + ". Move it behind them."));
                }
                page.items().forEach(item -> earlier.add(item.code()));
            }
        }
    }
}
