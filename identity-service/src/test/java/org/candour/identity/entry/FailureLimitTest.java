package org.candour.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.candour.platform.time.RandomSource;
import org.junit.jupiter.api.Test;

class FailureLimitTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T09:00:00Z"));
    private final FailureLimit limit = new FailureLimit(random(), clock());

    @Test
    void stopsAnAddressAfterFortyFailuresForAQuarterOfAnHour() {
        for (int attempt = 0; attempt < 40; attempt++) {
            assertThat(limit.reached("192.0.2.1")).isFalse();
            limit.failed("192.0.2.1");
        }

        assertThat(limit.reached("192.0.2.1")).isTrue();
        assertThat(limit.reached("192.0.2.2")).isFalse();
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(16)));
        assertThat(limit.reached("192.0.2.1")).isFalse();
    }

    @Test
    void stopsEverybodyWhenManyAddressesGuess() {
        for (int attempt = 0; attempt < 2_000; attempt++) {
            limit.failed("address " + attempt);
        }

        assertThat(limit.reached("a fresh one")).isTrue();
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    private static RandomSource random() {
        return new RandomSource() {
            @Override
            public byte[] bytes(int count) {
                return new byte[count];
            }

            @Override
            public int below(int bound) {
                return 0;
            }
        };
    }
}
