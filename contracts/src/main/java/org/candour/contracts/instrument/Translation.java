package org.candour.contracts.instrument;

import java.util.List;

/**
 * The texts of a questionnaire in another language.
 *
 * @param language BCP 47 tag
 * @param texts one for each text that is not empty
 */
public record Translation(String language, List<TranslatedText> texts) {
    public Translation {
        texts = List.copyOf(texts);
    }
}
