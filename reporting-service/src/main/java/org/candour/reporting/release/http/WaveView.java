package org.candour.reporting.release.http;

import static java.util.Comparator.comparingInt;

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
    public WaveView {
        employers = employers.stream().sorted(comparingInt(EmployerView::place)).toList();
    }

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
        private static final int LAST = 3;

        /** What failed stands first, then what is being made. */
        int place() {
            if (building == null) {
                return LAST;
            }
            return switch (building.state()) {
                case FAILED -> 0;
                case BUILDING -> 1;
                case WAITING -> 2;
                case DONE -> LAST;
            };
        }

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

    /** Whether the page looks again by itself. */
    public boolean looksAgain() {
        return isBusy() && !still;
    }

    /** Employers whose report could not be made. */
    public List<EmployerView> failed() {
        return employers.stream().filter(EmployerView::failed).toList();
    }

    /** How many reports were asked for. */
    public long asked() {
        return employers.stream().filter(one -> one.building() != null).count();
    }

    /** How many of them are made. */
    public long made() {
        return asked() - employers.stream().filter(EmployerView::busy).count() - failed().size();
    }

    /** Where the making stands, in a sentence; empty when nobody asked for reports. */
    public String progress() {
        if (asked() == 0) {
            return "";
        }
        int failed = failed().size();
        long waiting = asked() - made() - failed;
        return made() + " of " + asked() + " made and checked"
                + (waiting == 0 ? "" : ", " + waiting + " to come")
                + (failed == 0 ? "" : ", " + failed + " failed")
                + ".";
    }

    public String path() {
        return "/staff/studies/" + study.study() + "/waves/" + wave.wave();
    }
}
