package org.candour.survey.xlsform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A list of choices.
 *
 * @param name as questions call it
 * @param choices in order
 * @param ordered true when the names are numbers and are still the codes
 */
record ChoiceList(String name, List<Choice> choices, boolean ordered) {
    ChoiceList {
        choices = List.copyOf(choices);
    }

    Map<String, Integer> values() {
        Map<String, Integer> values = new LinkedHashMap<>();
        choices.forEach(choice -> values.putIfAbsent(choice.name(), choice.value()));
        return values;
    }

    /** 0, 1, 2 to 10, apart from codes for a missing answer. */
    boolean zeroToTen() {
        List<Integer> codes = choices.stream()
                .filter(choice -> !choice.option("").missing())
                .map(Choice::value)
                .toList();
        return ordered && codes.equals(IntStream.rangeClosed(0, 10).boxed().toList());
    }
}
