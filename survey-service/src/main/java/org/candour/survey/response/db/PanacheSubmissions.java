package org.candour.survey.response.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.survey.fieldwork.Submissions;
import org.candour.survey.fieldwork.Tally;
import org.hibernate.jpa.HibernateHints;

/** Counts responses. */
@ApplicationScoped
public class PanacheSubmissions implements Submissions {
    private static final int FETCH = 500;
    private static final String IDS = "select r.id from ResponseEntity r where r.study = ?1 and r.wave = ?2";
    private static final String FINISHERS =
            "select r.pseudonym from ResponseEntity r where r.study = ?1 and r.wave = ?2";
    private static final String COUNTS = """
            select r.employer, count(*) from ResponseEntity r where r.study = ?1 and r.wave = ?2 group by r.employer
            """;

    record Count(String employer, long responses) {}

    @Override
    public Tally of(String study, String wave) {
        try (Stream<UUID> ids =
                ResponseEntity.find(IDS, study, wave)
                        .withHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                        .project(UUID.class)
                        .stream()) {
            return ids.reduce(Tally.NONE, Tally::with, Tally::and);
        }
    }

    @Override
    public List<String> finishers(String study, String wave) {
        return ResponseEntity.find(FINISHERS, study, wave).project(String.class).list();
    }

    @Override
    public Map<String, Integer> byEmployer(String study, String wave) {
        return ResponseEntity.find(COUNTS, study, wave).project(Count.class).list().stream()
                .collect(Collectors.toMap(Count::employer, count -> Math.toIntExact(count.responses())));
    }
}
