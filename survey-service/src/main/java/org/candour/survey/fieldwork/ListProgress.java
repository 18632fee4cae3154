package org.candour.survey.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;
import org.candour.platform.access.Grant;
import org.candour.platform.access.Grants;
import org.candour.survey.fieldwork.Studies.Study;
import org.candour.survey.fieldwork.WaveProgress.EmployerProgress;

/** Shows somebody on the staff how the waves of their studies are coming along. */
@ApplicationScoped
public class ListProgress {
    private static final Set<String> ROLES = Set.of("study-manager", "researcher");

    private final Grants grants;
    private final Studies studies;
    private final Waves waves;
    private final Submissions submissions;

    public ListProgress(Grants grants, Studies studies, Waves waves, Submissions submissions) {
        this.grants = grants;
        this.studies = studies;
        this.waves = waves;
        this.submissions = submissions;
    }

    @Transactional
    public List<WaveProgress> list(String subject) {
        return grants.of(subject).stream()
                .filter(grant ->
                        ROLES.contains(grant.role()) && grant.organisation().isEmpty())
                .map(Grant::study)
                .distinct()
                .sorted()
                .flatMap(code -> studies.find(code).stream())
                .flatMap(study -> waves.of(study.code()).stream().map(wave -> progress(study, wave)))
                .toList();
    }

    private WaveProgress progress(Study study, WaveAnnounced wave) {
        Map<String, Integer> counts = submissions.byEmployer(study.code(), wave.wave());
        List<EmployerProgress> employers = study.employers().entrySet().stream()
                .map(employer -> new EmployerProgress(
                        employer.getValue(), SafeCount.of(counts.getOrDefault(employer.getKey(), 0), study.group())))
                .sorted(Comparator.comparing(EmployerProgress::label))
                .toList();
        return new WaveProgress(study.title(), wave.title(), wave.state() == WaveState.OPEN, wave.closes(), employers);
    }
}
