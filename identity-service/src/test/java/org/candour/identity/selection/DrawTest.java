package org.candour.identity.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PP-3")
class DrawTest {
    private static final List<String> FRAME = List.of("ash", "beech", "cedar", "elm", "fir", "hazel");
    private static final List<String> ARMS = List.of("training", "usual practice");

    private static String seed(int number) {
        return "%064x".formatted(number);
    }

    /**
     * Expected order: for t in ash beech cedar elm fir hazel; printf 'candour.draw.v1\0%s' $t | openssl dgst -sha256
     * -mac HMAC -macopt hexkey:(seed), sorted.
     */
    @Test
    void repeatsFromItsSeed() {
        assertThat(Draw.of(seed(7), FRAME, 3, ARMS)).isEqualTo(Draw.of(seed(7), FRAME.reversed(), 3, ARMS));
        assertThat(Draw.of(seed(7), FRAME, 6, List.of()))
                .extracting(Decision.Place::team)
                .containsExactly("cedar", "fir", "ash", "elm", "hazel", "beech");
    }

    @Test
    void givesArmsInTurn() {
        assertThat(Draw.of(seed(9), FRAME, 6, ARMS))
                .extracting(Decision.Place::arm)
                .containsExactly(
                        "training", "usual practice", "training", "usual practice", "training", "usual practice");
    }

    /** 3 of 6 teams in 6,000 draws: each is expected 3,000 times, with a standard deviation below 39. */
    @Test
    void favoursNoTeam() {
        Map<String, Integer> taken = new HashMap<>();
        IntStream.range(0, 6_000)
                .forEach(number -> Draw.of(seed(number), FRAME, 3, List.of())
                        .forEach(place -> taken.merge(place.team(), 1, Integer::sum)));

        assertThat(taken.values())
                .hasSize(6)
                .allSatisfy(times -> assertThat(times).isBetween(2_800, 3_200));
    }
}
