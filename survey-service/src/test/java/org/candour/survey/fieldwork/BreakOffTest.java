package org.candour.survey.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.candour.survey.fieldwork.BreakOff.Range;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HC-10")
class BreakOffTest {
    @Test
    void neighboursAreJoinedUntilThereAreEnough() {
        assertThat(BreakOff.join(List.of(4, 6, 0, 25, 3, 9, 2), 10))
                .containsExactly(new Range(0, 1, 10), new Range(2, 3, 25), new Range(4, 6, 14));
    }

    @Test
    void aRestIsJoinedWithTheLastRange() {
        assertThat(BreakOff.join(List.of(12, 30, 3, 0), 10)).containsExactly(new Range(0, 0, 12), new Range(1, 3, 33));
    }

    @Test
    void fewerThanTheThresholdAreNotCountedAtAll() {
        assertThat(BreakOff.join(List.of(3, 3, 3), 10)).isEmpty();
        assertThat(BreakOff.join(List.of(3, 3, 3), 1)).isEmpty();
        assertThat(BreakOff.join(List.of(), 10)).isEmpty();
        assertThat(BreakOff.join(List.of(9, 9), 20)).isEmpty();
        assertThat(BreakOff.join(List.of(5, 5), 10)).containsExactly(new Range(0, 1, 10));
    }

    @Test
    void rangesCoverAllPlacesAndAllPeople() {
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < 2_000; run++) {
            List<Integer> counts = new ArrayList<>();
            int places = random.nextInt(1, 30);
            for (int place = 0; place < places; place++) {
                counts.add(random.nextInt(random.nextInt(1, 20)));
            }
            int people = counts.stream().mapToInt(Integer::intValue).sum();
            int threshold = random.nextInt(1, 25);
            int least = Math.max(10, threshold);

            List<Range> ranges = BreakOff.join(counts, threshold);

            assertThat(ranges.isEmpty()).isEqualTo(people < least);
            int next = 0;
            int sum = 0;
            for (Range range : ranges) {
                assertThat(range.first()).isEqualTo(next);
                assertThat(range.people()).isGreaterThanOrEqualTo(least);
                next = range.last() + 1;
                sum += range.people();
            }
            if (!ranges.isEmpty()) {
                assertThat(next).isEqualTo(places);
                assertThat(sum).isEqualTo(people);
            }
        }
    }
}
