package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.problem.Problem;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.release.EmployerAnswers.Workforce;
import org.candour.reporting.summary.CompareEmployers;
import org.candour.reporting.summary.Comparison;

/** Reads the answers of a wave, and freezes its comparison when it is read for the first time. */
@ApplicationScoped
public class ReadWave {
    private final Studies studies;
    private final EmployerAnswers answers;
    private final Comparisons comparisons;

    public ReadWave(Studies studies, EmployerAnswers answers, Comparisons comparisons) {
        this.studies = studies;
        this.answers = answers;
        this.comparisons = comparisons;
    }

    @Transactional
    WaveMaterial read(String studyCode, String waveCode) {
        StudyPublished study = studies.study(studyCode).orElseThrow(Problem::notFound);
        WaveAnnounced wave = studies.wave(studyCode, waveCode).orElseThrow(Problem::notFound);
        Instrument instrument = studies.instrument(studyCode, wave.instrument(), wave.instrumentVersion())
                .orElseThrow(Problem::notFound);
        Map<String, Workforce> workforces = answers.read(study, waveCode, instrument);
        Comparison comparison = comparisons.of(studyCode, waveCode).orElseGet(() -> {
            Comparison fresh = new CompareEmployers().from(instrument, WaveMaterial.large(study, workforces));
            comparisons.freeze(studyCode, waveCode, fresh, WaveMaterial.people(study, workforces));
            return fresh;
        });
        return new WaveMaterial(
                study,
                wave,
                instrument,
                workforces,
                studies.invited(studyCode, waveCode),
                audited(studyCode, waveCode, comparison));
    }

    /** Figures of which it was not kept whose answers they count cannot be audited, so no new report prints them. */
    private Comparison audited(String study, String wave, Comparison frozen) {
        return frozen.allowed() && comparisons.people(study, wave).isEmpty()
                ? new Comparison(
                        0,
                        Map.of(),
                        "There is no comparison with all employers: it was not kept whose answers its figures count.")
                : frozen;
    }
}
