package org.candour.survey.xlsform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.candour.contracts.instrument.Limits.DatePrecision;

/** The second of two steps, which has a name of its own in a form. */
final class TwoSteps {
    private TwoSteps() {}

    static Known details(Question question) {
        Map<String, Integer> values = new LinkedHashMap<>();
        question.choices.stream()
                .filter(choice -> choice.group() != 0)
                .forEach(choice -> values.put(choice.name(), choice.value()));
        return new Known(question.code, Known.Nature.CHOICE, values, false, Set.of(), 0, DatePrecision.DAY);
    }
}
