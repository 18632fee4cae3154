package org.candour.survey.xlsform;

import java.util.LinkedHashSet;
import java.util.Set;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;

/** Items whose answers decide something. */
final class Uses {
    private Uses() {}

    static Set<String> of(Condition condition) {
        Set<String> items = new LinkedHashSet<>(condition.items());
        condition.conditions().forEach(part -> items.addAll(of(part)));
        return items;
    }

    static Set<String> of(Calculation calculation) {
        Set<String> items = new LinkedHashSet<>(calculation.items());
        calculation.cases().forEach(one -> items.addAll(of(one.when())));
        return items;
    }
}
