package org.candour.survey.answering.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.candour.survey.answering.FirstPages;
import org.candour.survey.fieldwork.StudyPromise;

/** Reads the settings of a study for one person. */
@ApplicationScoped
public class PanacheFirstPages implements FirstPages {
    private static final String FIND = """
            select s.document, p.employer, w.closes
            from participation p join study_promise s on s.study = p.study
              left join wave w on w.study = p.study and w.code = p.wave
            where p.id = ?1
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    public PanacheFirstPages(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    @Override
    public Optional<FirstPage> find(UUID participation) {
        return entities.createNativeQuery(FIND, Object[].class)
                .setParameter(1, participation)
                .getResultStream()
                .findFirst()
                .map(row -> page((Object[]) row));
    }

    private FirstPage page(Object[] row) {
        return new FirstPage(promise((String) row[0]), (String) row[1], Optional.ofNullable(day(row[2])));
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(@org.jspecify.annotations.Nullable Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private StudyPromise promise(String document) {
        try {
            return json.readValue(document, StudyPromise.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a promise could not be read", broken);
        }
    }
}
