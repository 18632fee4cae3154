package org.candour.reporting.release.http;

import java.util.List;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.reporting.intake.Tallies.DayCheck;
import org.candour.reporting.release.Building;
import org.candour.reporting.release.Edition;
import org.jspecify.annotations.Nullable;

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
 * @param still whether the page is not to look again by itself
 */
public record WaveView(
        StudyPublished study,
        WaveAnnounced wave,
        boolean announced,
        boolean complete,
        List<DayCheck> days,
        List<EmployerView> employers,
        boolean researcher,
        boolean builder,
        boolean still) {

    /**
     * An employer.
     *
     * @param employer who
     * @param editions its editions, newest first
     * @param building the making of the next one, null when nobody asked for it
     */
    public record EmployerView(
            Employer employer,
            List<Edition> editions,
            @Nullable Building building) {
        public boolean busy() {
            return building != null && !building.state().over();
        }

        public boolean failed() {
            return building != null && building.state() == Building.State.FAILED;
        }

        /** Whether there is a reason why no new edition was made. */
        public boolean stands() {
            return building != null
                    && building.state() == Building.State.DONE
                    && !building.words().isEmpty();
        }
    }

    /** Whether reports are being made now. */
    public boolean isBusy() {
        return employers.stream().anyMatch(EmployerView::busy);
    }

    /** Where the making stands, in a sentence; empty when nobody asked for reports. */
    public String progress() {
        long asked = employers.stream().filter(one -> one.building() != null).count();
        if (asked == 0) {
            return "";
        }
        long waiting = employers.stream().filter(EmployerView::busy).count();
        long failed = employers.stream().filter(EmployerView::failed).count();
        return (asked - waiting - failed) + " of " + asked + " made and checked"
                + (waiting == 0 ? "" : ", " + waiting + " to come")
                + (failed == 0 ? "" : ", " + failed + " failed")
                + ".";
    }

    public String path() {
        return "/staff/studies/" + study.study() + "/waves/" + wave.wave();
    }
}
