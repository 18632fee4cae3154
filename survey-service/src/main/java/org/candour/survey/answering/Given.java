package org.candour.survey.answering;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.quote.QuotePermission;

/**
 * What somebody entered for an item.
 *
 * @param values chosen codes, as the type of the item says; empty when it was skipped and for texts
 * @param text free text, or the description of a choice in own words; empty when there is none
 * @param permission what the author of the text allows; empty for nothing
 */
public record Given(List<Integer> values, String text, Optional<QuotePermission> permission) {
    public static final Given NOTHING = new Given(List.of(), "", Optional.empty());

    public Given {
        values = List.copyOf(values);
    }

    public static Given of(Integer... values) {
        return new Given(List.of(values), "", Optional.empty());
    }

    public static Given of(String text) {
        return new Given(List.of(), text, Optional.empty());
    }

    public boolean empty() {
        return values.isEmpty() && text.isEmpty();
    }

    @Override
    public String toString() {
        return "Given(withheld)";
    }
}
