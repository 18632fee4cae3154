package org.candour.survey.response;

import java.util.UUID;

/** The one way answers are stored: a sealed document per response or draft. */
public interface SealedAnswers {
    byte[] seal(UUID of, byte[] document);

    /** @throws IllegalStateException when the document was changed or belongs to another response */
    byte[] open(UUID of, byte[] sealed);
}
