package org.candour.contracts.instrument;

import java.util.List;
import java.util.Optional;

/**
 * A question or statement.
 *
 * @param code short code, unique in the instrument
 * @param text the wording
 * @param hint further explanation, may be empty
 * @param type how it is answered
 * @param questionClass who may see the answers and which files may carry them (SP-5)
 * @param options what can be chosen, in order; empty for text
 */
public record Item(
        String code, String text, String hint, ItemType type, QuestionClass questionClass, List<Option> options) {
    public Item {
        options = List.copyOf(options);
    }

    /** True when the answer is one of the options, so that it can be counted. */
    public boolean closed() {
        return type != ItemType.LONG_TEXT;
    }

    public Optional<Option> option(int value) {
        return options.stream().filter(option -> option.value() == value).findFirst();
    }
}
