package org.candour.survey.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.candour.survey.freetext.RedactionState;

/** Finds the open text that somebody can do next. */
@ApplicationScoped
public class FindNextText {
    private final ReadableTexts texts;

    public FindNextText(ReadableTexts texts) {
        this.texts = texts;
    }

    @Transactional
    public Optional<UUID> next(String study, TextFilter filter, UUID after) {
        return texts.next(study, filter.in(Optional.of(RedactionState.OPEN)), after);
    }
}
