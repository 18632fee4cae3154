package org.candour.identity.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.contracts.study.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The code of a unit of fewer people than the threshold leaves identity-service nowhere. */
@Tag("PP-3")
class ReportingUnitsTest {
    private static final List<StudyUnit> UNITS = List.of(
            unit("care", "Children in care", "", 40),
            unit("north", "North team", "care", 10),
            unit("arrivals", "Arrivals team", "care", 9),
            unit("tiny", "Tiny service", "", 9),
            unit("corner", "Corner team", "tiny", 4));
    private static final ReportingUnits TEN = new ReportingUnits(UNITS, 10);

    @Test
    void aSmallUnitIsCountedInTheFirstOneAboveThatIsLargeEnough() {
        assertThat(TEN.of("north")).isEqualTo("north");
        assertThat(TEN.of("arrivals")).isEqualTo("care");
        assertThat(TEN.of("corner")).as("its service is small as well").isEmpty();
        assertThat(TEN.of("nowhere")).isEmpty();
        assertThat(new ReportingUnits(UNITS, 41).of("north")).isEmpty();
    }

    @Test
    void onlyLargeOnesAreAnnounced() {
        assertThat(TEN.announced())
                .containsExactly(new Unit("care", "Children in care", ""), new Unit("north", "North team", "care"));
    }

    @Test
    void aTeamIsFoundByCodeOrLabelInAnyLetters() {
        assertThat(TEN.ofTeam(" NORTH team ")).isEqualTo("north");
        assertThat(TEN.ofTeam("north")).isEqualTo("north");
        assertThat(TEN.ofTeam("Arrivals Team")).isEqualTo("care");
        assertThat(TEN.ofTeam("Another team")).isEmpty();
        assertThat(TEN.ofTeam("")).isEmpty();
    }

    private static StudyUnit unit(String code, String label, String parent, int people) {
        return new StudyUnit(code, label, parent, people, null);
    }
}
