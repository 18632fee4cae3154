package org.candour.survey.fieldwork.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.survey.fieldwork.StudyPromise;
import org.candour.survey.fieldwork.StudyPromises;

/** Promises as documents. */
@ApplicationScoped
public class PanacheStudyPromises implements StudyPromises {
    private final ObjectMapper json;

    public PanacheStudyPromises(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void keep(String study, int revision, StudyPromise promise) {
        StudyPromiseEntity known = StudyPromiseEntity.findById(study);
        StudyPromiseEntity row = known == null ? new StudyPromiseEntity() : known;
        if (known != null && known.revision >= revision) {
            return;
        }
        row.study = study;
        row.revision = revision;
        row.document = document(promise);
        row.persist();
    }

    private String document(StudyPromise promise) {
        try {
            return json.writeValueAsString(promise);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a promise could not be written", broken);
        }
    }
}
