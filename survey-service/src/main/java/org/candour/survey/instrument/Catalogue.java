package org.candour.survey.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;

/** What a condition must know of the items, worked out once per questionnaire. */
final class Catalogue {
    private static final Set<ItemType> SEVERAL =
            Set.of(ItemType.MULTIPLE_CHOICE, ItemType.RANKING, ItemType.TWO_STEP_CHOICE);

    private final Map<String, Set<Integer>> missing = new HashMap<>();
    private final Set<String> twoStep = new HashSet<>();
    private final Set<String> several = new HashSet<>();

    Catalogue(Instrument instrument) {
        for (Item item : instrument.items()) {
            Set<Integer> codes = item.options().stream()
                    .filter(Option::missing)
                    .map(Option::value)
                    .collect(Collectors.toSet());
            if (!codes.isEmpty()) {
                missing.put(item.code(), codes);
            }
            if (item.type() == ItemType.TWO_STEP_CHOICE) {
                twoStep.add(item.code());
            }
            if (SEVERAL.contains(item.type())) {
                several.add(item.code());
            }
        }
    }

    boolean missing(String item, int code) {
        return missing.getOrDefault(item, Set.of()).contains(code);
    }

    /** True when the codes of the answer are one choice made in two steps, not several choices. */
    boolean twoStep(String item) {
        return twoStep.contains(item);
    }

    /** True when an answer can have several codes, so that not even a single one is a value to compare. */
    boolean several(String item) {
        return several.contains(item);
    }
}
