package org.candour.reporting.intake;

import java.util.List;
import java.util.UUID;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.PageSeen;
import org.candour.contracts.response.ResponseSubmitted;

/** The only way to and from stored answers. */
public interface SealedAnswers {
    byte[] seal(UUID response, Content content);

    /** @throws IllegalStateException when the document was changed or belongs to another response */
    Content open(UUID response, byte[] sealed);

    /** Equal for equal content, worth nothing to anyone without the key. */
    byte[] contentCode(ResponseSubmitted response);

    /**
     * What somebody said.
     *
     * @param answers closed answers
     * @param pages the version in which each page was seen; empty when that is not known
     */
    record Content(List<Answer> answers, List<PageSeen> pages) {
        public Content {
            answers = List.copyOf(answers);
            pages = List.copyOf(pages);
        }
    }
}
