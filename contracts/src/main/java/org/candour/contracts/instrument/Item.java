package org.candour.contracts.instrument;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.quote.QuotePermission;

/**
 * A question or statement.
 *
 * @param code short code, unique in the instrument
 * @param text the wording; {@code {CODE|otherwise}} repeats an earlier answer
 * @param hint further explanation, may be empty
 * @param type how it is answered
 * @param questionClass who may see the answers and which files may carry them (SP-5)
 * @param options what can be chosen, in order; of numbers and dates only the codes for a missing answer
 * @param limits what may be entered
 * @param calculation how the value comes about when it is calculated
 * @param quotes what the author of a text can allow; empty when texts are not quoted
 */
public record Item(
        String code,
        String text,
        String hint,
        ItemType type,
        QuestionClass questionClass,
        List<Option> options,
        Limits limits,
        Calculation calculation,
        List<QuotePermission> quotes) {
    public Item {
        options = List.copyOf(options);
        quotes = List.copyOf(quotes);
    }

    /** A plain item. */
    public Item(
            String code, String text, String hint, ItemType type, QuestionClass questionClass, List<Option> options) {
        this(code, text, hint, type, questionClass, options, Limits.NONE, Calculation.NONE, List.of());
    }

    /** True when the answer is a number or a code, so that it can be counted. */
    public boolean closed() {
        return !type.text() && type != ItemType.INFORMATION;
    }

    /** True when somebody is asked to enter something. */
    public boolean asked() {
        return type != ItemType.INFORMATION && type != ItemType.CALCULATED;
    }

    public Optional<Option> option(int value) {
        return options.stream().filter(option -> option.value() == value).findFirst();
    }
}
