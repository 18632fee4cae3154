package org.candour.survey.fieldwork.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.survey.fieldwork.Studies;

/** Studies and their employers. */
@ApplicationScoped
public class PanacheStudies implements Studies {
    private static final String UPSERT = """
            insert into study (code, revision, title, research_body, group_threshold) values (?1, ?2, ?3, ?4, ?5)
            on conflict (code) do update set revision = excluded.revision, title = excluded.title,
              research_body = excluded.research_body, group_threshold = excluded.group_threshold
            where study.revision < excluded.revision
            """;

    @Override
    public void keep(StudyPublished published) {
        int changed = Statement.run(
                UPSERT,
                published.study(),
                published.revision(),
                published.title(),
                published.researchBody(),
                published.thresholds().group());
        if (changed == 1) {
            replaceEmployers(published);
        }
    }

    @Override
    public Optional<Study> find(String code) {
        return StudyEntity.<StudyEntity>findByIdOptional(code)
                .map(row -> new Study(row.code, row.title, row.group, employers(code)));
    }

    private static Map<String, String> employers(String study) {
        Map<String, String> labels = new LinkedHashMap<>();
        StudyEmployerEntity.<StudyEmployerEntity>list("study = ?1 order by code", study)
                .forEach(row -> labels.put(row.code, row.label));
        return labels;
    }

    private static void replaceEmployers(StudyPublished published) {
        StudyEmployerEntity.delete("study", published.study());
        for (Employer employer : published.employers()) {
            StudyEmployerEntity row = new StudyEmployerEntity();
            row.study = published.study();
            row.code = employer.code();
            row.label = employer.label();
            row.persist();
        }
    }
}
