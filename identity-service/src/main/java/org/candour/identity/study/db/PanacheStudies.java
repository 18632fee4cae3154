package org.candour.identity.study.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;

/** Studies, each as one document in a row. */
@ApplicationScoped
public class PanacheStudies implements Studies {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Every page of the way in asks for its study; only a text that has changed is read again. */
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    private record Parsed(String document, StudyDefinition definition) {}

    @Override
    public void lock(String code) {
        StudyEntity.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('study/' || ?1, 0))")
                .setParameter(1, code)
                .getSingleResult();
    }

    @Override
    public Optional<StudyDefinition> find(String code) {
        return StudyEntity.<StudyEntity>findByIdOptional(code).map(this::definition);
    }

    @Override
    public int revision(String code) {
        return StudyEntity.<StudyEntity>findByIdOptional(code)
                .map(row -> row.revision)
                .orElse(0);
    }

    @Override
    public List<StudyDefinition> all() {
        return StudyEntity.<StudyEntity>list("order by code").stream()
                .map(this::definition)
                .toList();
    }

    @Override
    public void keep(StudyDefinition definition, int revision) {
        Optional<StudyEntity> known = StudyEntity.findByIdOptional(definition.code());
        StudyEntity row = known.orElseGet(StudyEntity::new);
        row.code = definition.code();
        row.revision = revision;
        row.definition = print(definition);
        row.persist();
    }

    private StudyDefinition definition(StudyEntity row) {
        Parsed known = parsed.get(row.code);
        if (known == null || !known.document().equals(row.definition)) {
            known = new Parsed(row.definition, parse(row.definition, StudyDefinition.class));
            parsed.put(row.code, known);
        }
        return known.definition();
    }

    private static String print(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a definition of ours cannot be written", broken);
        }
    }

    private static <T> T parse(String document, Class<T> type) {
        try {
            return JSON.readValue(document, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored definition cannot be read", broken);
        }
    }
}
