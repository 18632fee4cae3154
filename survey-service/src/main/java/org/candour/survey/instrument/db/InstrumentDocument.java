package org.candour.survey.instrument.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.contracts.instrument.Instrument;

/** The content of a version as JSON. */
@ApplicationScoped
class InstrumentDocument {
    private final ObjectMapper json;

    InstrumentDocument(ObjectMapper json) {
        this.json = json;
    }

    String print(Instrument instrument) {
        try {
            return json.writeValueAsString(instrument);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a questionnaire cannot be written as JSON");
        }
    }

    Instrument parse(String document) {
        try {
            return json.readValue(document, Instrument.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored questionnaire cannot be read");
        }
    }
}
