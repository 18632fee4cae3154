package org.candour.survey.answering.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.survey.answering.Draft;
import org.candour.survey.fieldwork.UnsentAnswers;
import org.hibernate.jpa.HibernateHints;

/** Drafts at the end of their wave. Of what they say only the last page is looked at. */
@ApplicationScoped
public class PanacheUnsentAnswers implements UnsentAnswers {
    private static final int FETCH = 200;
    private static final String OF =
            "participation in (select p.id from ParticipationEntity p where p.study = ?1 and p.wave = ?2)";

    private final DraftDocuments documents;

    public PanacheUnsentAnswers(DraftDocuments documents) {
        this.documents = documents;
    }

    record Row(UUID participation, int revision, byte[] sealed) {}

    @Override
    public List<Integer> deleteOf(String study, String wave, List<String> pages) {
        Map<String, Integer> places = new HashMap<>();
        pages.forEach(page -> places.put(page, places.size() + 1));
        Integer[] counts = new Integer[pages.size() + 1];
        Arrays.fill(counts, 0);
        String rows = "select d.participation, d.revision, d.sealed from DraftEntity d where d." + OF;
        try (Stream<Row> drafts =
                DraftEntity.find(rows, study, wave)
                        .withHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
                        .project(Row.class)
                        .stream()) {
            drafts.forEach(row -> counts[last(row, places)]++);
        }
        DraftEntity.delete(OF, study, wave);
        return List.of(counts);
    }

    private int last(Row row, Map<String, Integer> places) {
        Draft draft = documents.open(row.participation(), row.revision(), row.sealed());
        return draft.pages().keySet().stream()
                .filter(draft::saved)
                .mapToInt(page -> places.getOrDefault(page, 0))
                .max()
                .orElse(0);
    }
}
