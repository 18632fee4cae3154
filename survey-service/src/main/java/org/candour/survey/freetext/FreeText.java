package org.candour.survey.freetext;

import java.util.Optional;
import org.candour.contracts.quote.QuotePermission;
import org.candour.platform.sensitive.Sensitive;

/**
 * What somebody wrote.
 *
 * @param item code of the item
 * @param text the words
 * @param permission how its author lets it be quoted; empty when not at all
 */
public record FreeText(String item, Sensitive<String> text, Optional<QuotePermission> permission) {
    /** A text that may not be quoted. */
    public FreeText(String item, Sensitive<String> text) {
        this(item, text, Optional.empty());
    }
}
