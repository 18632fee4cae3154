package org.candour.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.candour.platform.time.RandomSource;
import org.junit.jupiter.api.Test;

class SealedCookiesTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    @Test
    void openForTheirNameServiceAndTimeOnly() {
        NewCookie cookie = cookies("survey", 1, NOON).make("visit", "a\nb", Duration.ofMinutes(45));

        assertThat(read("survey", 1, NOON.plusSeconds(2699), cookie)).contains("a\nb");
        assertThat(read("survey", 1, NOON.plusSeconds(2700), cookie)).isEmpty();
        assertThat(read("survey", 2, NOON, cookie)).isEmpty();
        NewCookie renamed = new NewCookie.Builder("__Host-candour-survey-entry")
                .value(cookie.getValue())
                .build();
        assertThat(cookies("survey", 1, NOON).read(Map.<String, Cookie>of(renamed.getName(), renamed), "entry"))
                .isEmpty();
    }

    @Test
    void cannotBeSetOrReadBySomebodyElse() {
        NewCookie cookie = cookies("identity", 1, NOON).make("entry", "x", Duration.ofHours(2));

        assertThat(cookie.getName()).startsWith("__Host-candour-identity-");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.LAX);
    }

    private static Optional<String> read(String service, int key, Instant now, NewCookie cookie) {
        return cookies(service, key, now).read(Map.<String, Cookie>of(cookie.getName(), cookie), "visit");
    }

    private static SealedCookies cookies(String service, int key, Instant now) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new SealedCookies(
                () -> Base64.getEncoder().encodeToString(bytes),
                () -> service,
                new CountingSource(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Nonces that differ are enough here. */
    private static final class CountingSource implements RandomSource {
        private byte next;

        @Override
        public byte[] bytes(int count) {
            byte[] result = new byte[count];
            result[0] = next++;
            return result;
        }

        @Override
        public int below(int bound) {
            return 0;
        }
    }
}
