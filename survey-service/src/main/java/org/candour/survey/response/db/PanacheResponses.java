package org.candour.survey.response.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.survey.response.Response;
import org.candour.survey.response.Responses;
import org.candour.survey.response.SealedAnswers;

/** One row per response. */
@ApplicationScoped
public class PanacheResponses implements Responses {
    private final SealedAnswers sealedAnswers;
    private final ObjectMapper json;

    public PanacheResponses(SealedAnswers sealedAnswers, ObjectMapper json) {
        this.sealedAnswers = sealedAnswers;
        this.json = json;
    }

    @Override
    public void add(Response response) {
        ResponseEntity row = new ResponseEntity();
        row.id = response.id();
        row.study = response.of().study();
        row.wave = response.of().wave();
        row.pseudonym = response.of().pseudonym();
        row.employer = response.of().employer();
        row.unit = response.of().unit();
        row.instrument = response.of().instrument();
        row.instrumentVersion = response.of().instrumentVersion();
        row.day = response.day();
        row.sealed = sealedAnswers.seal(response.id(), document(response));
        row.persistAndFlush(); // its texts refer to it
    }

    private byte[] document(Response response) {
        try {
            return json.writeValueAsBytes(response.answers());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("answers cannot be written as JSON");
        }
    }
}
