package org.candour.survey.freetext;

import java.util.UUID;
import org.candour.platform.sensitive.Sensitive;

/** Texts that only this service can open. */
public interface SealedTexts {
    /** Which words of a text. */
    enum Words {
        ORIGINAL,
        REDACTED
    }

    byte[] seal(Words words, UUID text, Sensitive<String> plain);

    /** @throws IllegalStateException when the words were changed or belong to another text */
    Sensitive<String> open(Words words, UUID text, byte[] sealed);
}
