package org.candour.survey.answering.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.candour.survey.answering.Draft;
import org.candour.survey.response.SealedAnswers;

/** Drafts as sealed JSON. */
@ApplicationScoped
public class DraftDocuments {
    private record Document(Map<String, List<Integer>> answers, Map<String, String> texts, Set<String> saved) {}

    private final SealedAnswers sealedAnswers;
    private final ObjectMapper json;

    public DraftDocuments(SealedAnswers sealedAnswers, ObjectMapper json) {
        this.sealedAnswers = sealedAnswers;
        this.json = json;
    }

    byte[] seal(UUID participation, Draft draft) {
        try {
            return sealedAnswers.seal(
                    participation, json.writeValueAsBytes(new Document(draft.answers(), draft.texts(), draft.saved())));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a draft cannot be written as JSON");
        }
    }

    Draft open(UUID participation, int revision, byte[] sealed) {
        try {
            Document document = json.readValue(sealedAnswers.open(participation, sealed), Document.class);
            return new Draft(revision, document.answers(), document.texts(), document.saved());
        } catch (IOException broken) {
            throw new IllegalStateException("a stored draft cannot be read");
        }
    }
}
