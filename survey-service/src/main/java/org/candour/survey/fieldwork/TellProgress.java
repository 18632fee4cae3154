package org.candour.survey.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.progress.ProgressAnswer;
import org.candour.contracts.progress.ProgressAnswer.EmployerCount;
import org.candour.contracts.progress.ProgressAnswer.WaveCounts;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.survey.fieldwork.Studies.Study;

/** Tells the console how many have answered, by employer and only as far as it may be shown. */
@ApplicationScoped
public class TellProgress {
    private final Studies studies;
    private final Waves waves;
    private final Submissions submissions;

    public TellProgress(Studies studies, Waves waves, Submissions submissions) {
        this.studies = studies;
        this.waves = waves;
        this.submissions = submissions;
    }

    /** Nothing for a study that is not known. */
    @Transactional
    public Optional<ProgressAnswer> tell(String code) {
        return studies.find(code)
                .map(study -> new ProgressAnswer(
                        waves.of(code).stream().map(wave -> counts(study, wave)).toList()));
    }

    private WaveCounts counts(Study study, WaveAnnounced wave) {
        Map<String, Integer> submitted = submissions.byEmployer(study.code(), wave.wave());
        List<EmployerCount> employers = study.employers().keySet().stream()
                .sorted()
                .map(employer -> new EmployerCount(
                        employer,
                        SafeCount.of(submitted.getOrDefault(employer, 0), study.group())
                                .text()))
                .toList();
        return new WaveCounts(wave.wave(), employers);
    }
}
