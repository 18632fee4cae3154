package org.candour.survey.answering;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.quote.QuotePermission;

/** Words, and whether they may be quoted. */
final class TextRules {
    private static final int LONG = 4_000;
    private static final int SHORT = 100;
    private static final String NO_QUOTE = "NONE";

    private TextRules() {}

    /** Longest text, with one character for a line break, as browsers count it. */
    static int longest(Item item) {
        int most = item.limits().maximum();
        if (most > 0) {
            return most;
        }
        return item.type() == ItemType.LONG_TEXT ? LONG : SHORT;
    }

    /** @param quotes whether the person agreed to be asked for permission to quote */
    static Reading read(Sent sent, boolean quotes) {
        Item item = sent.item();
        String text =
                item.type() == ItemType.LONG_TEXT ? tidy(sent.text(item.code())) : oneLine(sent.text(item.code()));
        if (text.length() > longest(item)) {
            return sent.broken(item.code(), Rule.TOO_LONG, longest(item), text.length());
        }
        String field = FormFields.quote(item.code());
        String permission = sent.text(field);
        if (!quotes || text.isEmpty() || permission.isEmpty() || permission.equals(NO_QUOTE)) {
            return Reading.of(Given.of(text));
        }
        return item.quotes().stream()
                .filter(offered -> offered.name().equals(permission))
                .findFirst()
                .map(offered -> Reading.of(quotable(text, offered)))
                .orElseGet(() -> sent.broken(field, Rule.NOT_LISTED));
    }

    private static Given quotable(String text, QuotePermission permission) {
        return new Given(List.of(), text, Optional.of(permission));
    }

    /** Line breaks as one character, no control characters, no blank ends. */
    static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    static String oneLine(String text) {
        return tidy(text).replaceAll("\\s+", " ");
    }
}
