package org.candour.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** The real clock, ids and randomness. */
@ApplicationScoped
public class SystemSources {
    private static final SecureRandom SECURE = new SecureRandom();

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Ids ids() {
        return UUID::randomUUID;
    }

    @Produces
    @Singleton
    RandomSource randomSource() {
        return new RandomSource() {
            @Override
            public byte[] bytes(int count) {
                byte[] result = new byte[count];
                SECURE.nextBytes(result);
                return result;
            }

            @Override
            public int below(int bound) {
                return SECURE.nextInt(bound);
            }
        };
    }
}
