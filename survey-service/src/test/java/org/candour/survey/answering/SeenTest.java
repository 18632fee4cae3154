package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {
    @Test
    void comesBackFromTheForm() {
        Seen seen = new Seen(12, 3, 77);

        assertThat(Seen.read(seen.mark(), 77)).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12.", "-1.1", "x.y", "12.3.4", "9999999999.1", "null"})
    void aMarkThatIsNotOursHasSeenNothing(String mark) {
        assertThat(Seen.read(mark, 77)).isEqualTo(new Seen(0, 0, 77));
    }
}
