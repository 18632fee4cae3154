package org.candour.reporting.release.http;

import java.util.List;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.reporting.intake.Tallies.DayCheck;
import org.candour.reporting.release.Edition;

/**
 * What the page of a wave shows.
 *
 * @param study the study
 * @param wave the wave
 * @param announced whether the closing tally has come
 * @param complete whether it matches what was received
 * @param days day by day, whether all that was sent has arrived
 * @param employers employers with their editions, newest first
 * @param researcher whether the reader may open reliability and research files
 * @param builder whether the reader may build editions
 */
public record WaveView(
        StudyPublished study,
        WaveAnnounced wave,
        boolean announced,
        boolean complete,
        List<DayCheck> days,
        List<EmployerView> employers,
        boolean researcher,
        boolean builder) {

    /** An employer with its editions. */
    public record EmployerView(Employer employer, List<Edition> editions) {}

    public String path() {
        return "/staff/studies/" + study.study() + "/waves/" + wave.wave();
    }
}
