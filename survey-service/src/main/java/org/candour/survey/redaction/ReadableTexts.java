package org.candour.survey.redaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.survey.freetext.RedactionState;

/** Texts as a redactor may see them. Their order is that of their random ids, so that it does not tell who came first. */
public interface ReadableTexts {
    List<QueuedText> list(String study, TextFilter filter, int page, int size);

    /** How many texts there are in each state, whatever state the filter asks for. */
    Map<RedactionState, Integer> count(String study, TextFilter filter);

    Optional<OpenedText> find(String study, UUID text);

    /** The text that follows this one in the queue, or the first when none does; never this one. */
    Optional<UUID> next(String study, TextFilter filter, UUID after);
}
