package org.candour.survey.redaction;

import java.util.Optional;
import org.candour.survey.freetext.RedactionState;

/**
 * Which texts of a study somebody wants to see.
 *
 * @param wave code of the wave; empty for all
 * @param item code of the question; empty for all
 * @param state what was decided; empty for all
 */
public record TextFilter(String wave, String item, Optional<RedactionState> state) {
    public static final TextFilter ALL = new TextFilter("", "", Optional.empty());

    public TextFilter in(Optional<RedactionState> other) {
        return new TextFilter(wave, item, other);
    }
}
