package org.candour.survey.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    @Test
    void reachesWhatIsCorrectedOverSteps() {
        Corrections corrections =
                Corrections.of(version(5, 3), List.of(version(3, 1), version(1, 0), version(2, 0), version(4, 1)));

        assertThat(corrections.reaches(5)).isTrue();
        assertThat(corrections.reaches(3)).isTrue();
        assertThat(corrections.reaches(1)).isTrue();
        assertThat(corrections.reaches(2)).isFalse();
        assertThat(corrections.reaches(4)).isFalse();
        assertThat(corrections.reaches(6)).isFalse();
    }

    @Test
    void comesToAnEndWhateverADraftClaims() {
        assertThat(Corrections.of(version(2, 2), List.of()).reaches(1)).isFalse();
        assertThat(Corrections.of(version(2, 7), List.of()).reaches(1)).isFalse();
    }

    private static Version version(int number, int corrects) {
        return new Version(
                new VersionKey("S", "X", number),
                VersionState.PUBLISHED,
                1,
                new Instrument("X", number, corrects, "X", List.of("en"), List.of(), List.of(), List.of()),
                List.of());
    }
}
