package org.candour.reporting.intake;

import java.util.List;
import java.util.UUID;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.ResponseSubmitted;

/** The only way to and from stored answers. */
public interface SealedAnswers {
    byte[] seal(UUID response, List<Answer> answers);

    /** @throws IllegalStateException when the document was changed or belongs to another response */
    List<Answer> open(UUID response, byte[] sealed);

    /** Equal for equal content, worth nothing to anyone without the key. */
    byte[] contentCode(ResponseSubmitted response);
}
