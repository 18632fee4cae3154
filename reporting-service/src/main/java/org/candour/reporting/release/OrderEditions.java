package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.problem.Problem;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.intake.Tallies;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.release.Edition.Place;

/** Asks for the reports of a complete wave, of all its employers or of some. They are made in the background. */
@ApplicationScoped
public class OrderEditions {
    private final Studies studies;
    private final Tallies tallies;
    private final Buildings buildings;

    public OrderEditions(Studies studies, Tallies tallies, Buildings buildings) {
        this.studies = studies;
        this.tallies = tallies;
        this.buildings = buildings;
    }

    /** @param employers codes of employers, none for all */
    @Transactional
    public void order(String subject, String studyCode, String waveCode, List<String> employers) {
        StudyPublished study = studies.study(studyCode).orElseThrow(Problem::notFound);
        WaveAnnounced wave = studies.wave(studyCode, waveCode).orElseThrow(Problem::notFound);
        if (!tallies.complete(studyCode, wave.wave())) {
            throw new Problem(
                    ReportingProblem.WAVE_NOT_COMPLETE,
                    "Reports are built once the wave is closed and everything that was sent has arrived.");
        }
        List<String> known = study.employers().stream().map(Employer::code).toList();
        Predicate<Employer> wanted = one -> employers.isEmpty() || employers.contains(one.code());
        if (!known.containsAll(employers)) {
            throw Problem.notFound();
        }
        study.employers().stream()
                .filter(wanted)
                .forEach(one -> buildings.ask(new Place(studyCode, waveCode, one.code()), subject));
    }
}
