package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.problem.Problem;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.intake.Tallies;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.release.EmployerAnswers.Workforce;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.summary.CompareEmployers;
import org.candour.reporting.summary.Comparison;

/** Builds the editions of all employers of a complete wave, from one reading of the answers. */
@ApplicationScoped
public class BuildEditions {
    private final Studies studies;
    private final Tallies tallies;
    private final EmployerAnswers answers;
    private final Comparisons comparisons;
    private final EditionPress press;

    public BuildEditions(
            Studies studies, Tallies tallies, EmployerAnswers answers, Comparisons comparisons, EditionPress press) {
        this.studies = studies;
        this.tallies = tallies;
        this.answers = answers;
        this.comparisons = comparisons;
        this.press = press;
    }

    @Transactional
    public void build(String subject, String studyCode, String waveCode) {
        StudyPublished study = studies.study(studyCode).orElseThrow(Problem::notFound);
        WaveAnnounced wave = studies.wave(studyCode, waveCode).orElseThrow(Problem::notFound);
        if (!tallies.complete(studyCode, waveCode)) {
            throw new Problem(
                    ReportingProblem.WAVE_NOT_COMPLETE,
                    "Reports are built once the wave is closed and everything that was sent has arrived.");
        }
        Instrument instrument = studies.instrument(studyCode, wave.instrument(), wave.instrumentVersion())
                .orElseThrow(Problem::notFound);
        Map<String, Workforce> workforces = answers.read(studyCode, waveCode, instrument);
        Comparison comparison = comparisons.of(studyCode, waveCode).orElseGet(() -> {
            Comparison fresh = new CompareEmployers().from(instrument, large(study, workforces));
            comparisons.freeze(studyCode, waveCode, fresh);
            return fresh;
        });
        Map<String, Integer> invited = studies.invited(studyCode, waveCode);
        for (Employer employer : study.employers()) {
            press.print(
                    subject,
                    new EditionPress.Order(
                            study,
                            wave,
                            instrument,
                            employer,
                            workforces.getOrDefault(employer.code(), EmployerAnswers.nobody()),
                            invited.get(employer.code()),
                            comparison));
        }
    }

    private static List<AnswerTable> large(StudyPublished study, Map<String, Workforce> workforces) {
        return workforces.values().stream()
                .map(Workforce::answers)
                .filter(table -> table.rows() >= study.thresholds().group())
                .toList();
    }
}
