package org.candour.survey.freetext.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.candour.survey.freetext.Readings;

/** Readings as rows that nobody changes. */
@ApplicationScoped
public class PanacheReadings implements Readings {
    private static final String OF_STUDY = "select 1 from free_text_origin where study = ?1 and text = ?2";

    @Override
    public boolean add(String study, UUID text, String subject, LocalDate day) {
        if (Statement.prepare(OF_STUDY, study, text).getResultList().isEmpty()) {
            return false;
        }
        Statement.run(
                "insert into text_reading (text, subject, day) values (?1, ?2, ?3) on conflict do nothing",
                text,
                subject,
                day);
        return true;
    }
}
