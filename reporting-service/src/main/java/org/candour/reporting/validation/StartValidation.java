package org.candour.reporting.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.instrument.PipedText;
import org.candour.platform.problem.Problem;
import org.candour.reporting.intake.Tallies;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.run.AskForRun;
import org.candour.reporting.run.Matter;
import org.candour.reporting.run.Run;
import org.candour.reporting.validation.WaveScales.WaveScale;

/** Has the validation report of a scale made from all answers of a complete wave. */
@ApplicationScoped
public class StartValidation {
    private final WaveScales scales;
    private final Tallies tallies;
    private final AskForRun ask;

    public StartValidation(WaveScales scales, Tallies tallies, AskForRun ask) {
        this.scales = scales;
        this.tallies = tallies;
        this.ask = ask;
    }

    /** @param grouping item that tells groups apart; empty for none */
    @Transactional
    public Run start(String subject, String study, String wave, String scaleCode, String grouping) {
        WaveScale scale = scales.find(study, wave, scaleCode);
        boolean known = grouping.isEmpty()
                || scale.groupings().stream().anyMatch(item -> item.code().equals(grouping));
        if (!scale.analysable() || !known) {
            throw Problem.notFound();
        }
        if (!tallies.complete(study, wave)) {
            throw new Problem(
                    ReportingProblem.WAVE_NOT_COMPLETE,
                    "A validation report is made once the wave is closed and everything that was sent has arrived.");
        }
        return ask.ask(
                subject,
                new Matter.WaveScale(
                        study,
                        wave,
                        scale.instrument().code(),
                        scale.instrument().version(),
                        scaleCode,
                        grouping),
                PipedText.plain(scale.scale().title()) + ", " + scale.wave().title());
    }
}
