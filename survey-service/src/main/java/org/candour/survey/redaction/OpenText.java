package org.candour.survey.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Opens a text. Whoever calls this has kept who reads it. */
@ApplicationScoped
public class OpenText {
    private final ReadableTexts texts;

    public OpenText(ReadableTexts texts) {
        this.texts = texts;
    }

    @Transactional
    public Optional<OpenedText> open(String study, UUID text) {
        return texts.find(study, text);
    }
}
