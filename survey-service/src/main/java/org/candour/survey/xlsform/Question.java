package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Limits.DatePrecision;
import org.candour.contracts.instrument.OptionKind;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.survey.xlsform.Workbook.Row;

/** An item in the making. */
final class Question {
    final Row row;
    final String name;
    final String code;
    ItemType type;
    QuestionClass questionClass;
    boolean classed;
    Wording label;
    Wording hint = Wording.NONE;
    Wording unit = Wording.NONE;
    String list = "";
    List<Choice> choices = List.of();
    boolean ordered;
    int minimum;
    int maximum;
    int decimals;
    DatePrecision precision = DatePrecision.DAY;
    Calculation calculation = Calculation.NONE;

    /** What must hold for it to be shown: its own condition after those of the groups around it. */
    final List<Relevant> relevant = new ArrayList<>();

    Question(Row row, String name, String code, ItemType type, Wording label) {
        this.row = row;
        this.name = name;
        this.code = code;
        this.type = type;
        this.label = label;
        questionClass = type.text() ? QuestionClass.FREE_TEXT : QuestionClass.VIEW;
    }

    /**
     * A condition as it is written.
     *
     * @param row where
     * @param text the expression
     */
    record Relevant(int row, String text) {}

    Limits limits(String language) {
        return new Limits(minimum, maximum, decimals, unit.in(language), precision);
    }

    /** True when it can stand in a list of statements. */
    boolean statement() {
        return type == ItemType.SINGLE_CHOICE || type == ItemType.RATING || type == ItemType.ZERO_TO_TEN;
    }

    Known known() {
        Map<String, Integer> values = new LinkedHashMap<>();
        choices.stream()
                .filter(choice -> choice.group() == 0)
                .forEach(choice -> values.put(choice.name(), choice.value()));
        return new Known(
                code,
                switch (type) {
                    case SINGLE_CHOICE, RATING, ZERO_TO_TEN, TWO_STEP_CHOICE -> Known.Nature.CHOICE;
                    case MULTIPLE_CHOICE, RANKING -> Known.Nature.CHOICES;
                    case NUMBER -> Known.Nature.NUMBER;
                    case DATE -> Known.Nature.DATE;
                    case SHORT_TEXT, LONG_TEXT -> Known.Nature.WORDS;
                    case CALCULATED -> Known.Nature.CALCULATED;
                    case INFORMATION -> Known.Nature.NOTHING;
                },
                values,
                ordered,
                choices.stream()
                        .filter(choice -> choice.kind() != OptionKind.ANSWER)
                        .map(Choice::value)
                        .collect(Collectors.toSet()),
                decimals,
                precision);
    }
}
