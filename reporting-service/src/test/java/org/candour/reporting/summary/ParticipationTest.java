package org.candour.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.candour.contracts.study.Thresholds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The response rate is a number about those who did not answer, too. */
@Tag("HC-10")
class ParticipationTest {
    private static final Thresholds LIMITS = new Thresholds(10, 5, 5);

    @Test
    void theRateNeedsTwentyInvitedAndTenOnEachSide() {
        assertThat(Participation.of(10, 20, LIMITS).rate()).isEqualTo("50%");
        assertThat(Participation.of(10, 19, LIMITS).rate()).isEmpty();
        assertThat(Participation.of(15, 24, LIMITS).rate()).isEmpty();
        assertThat(Participation.of(15, 25, LIMITS).rate()).isEqualTo("60%");
        assertThat(Participation.of(30, 20, LIMITS).rate()).isEmpty();
        assertThat(Participation.of(30, null, LIMITS).rate()).isEmpty();
    }

    /** Whoever makes one by another way is stopped as well. */
    @Test
    void noSmallNumberFitsIntoTheModel() {
        assertThatThrownBy(() -> new Participation(9, null, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Participation(10, 19, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Participation(15, 24, "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Participation(10, 20, "").rate()).isEqualTo("50%");
    }
}
