package org.candour.platform.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.candour.platform.crypto.Sealer;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.time.RandomSource;

/** Cookies whose content only this service can read or make. The only cookies Candour sets are strictly necessary. */
@ApplicationScoped
public class SealedCookies {
    private static final char AFTER_END = '\n';

    private final Sealer sealer;
    private final String prefix;
    private final Clock clock;

    public SealedCookies(CookieSecret secret, PageConfig page, RandomSource random, Clock clock) {
        this.sealer = new Sealer(SecretKeys.fromBase64("candour.secret.cookie", secret.cookie(), "AES"), random);
        this.prefix = "__Host-candour-" + page.service() + "-";
        this.clock = clock;
    }

    /** A cookie that counts for the given time and no longer, also when a browser or somebody else kept it. */
    public NewCookie make(String name, String value, Duration age) {
        long end = clock.instant().plus(age).getEpochSecond();
        return bake(name, sealer.sealText(name, end + String.valueOf(AFTER_END) + value), (int) age.toSeconds());
    }

    /** Removes the cookie. */
    public NewCookie clear(String name) {
        return bake(name, "", 0);
    }

    /** The content of the cookie, when the browser sent one that we made and its time is not over. */
    public Optional<String> read(Map<String, Cookie> cookies, String name) {
        Cookie cookie = cookies.get(prefix + name);
        return cookie == null
                ? Optional.empty()
                : sealer.openText(name, cookie.getValue()).flatMap(this::current);
    }

    private Optional<String> current(String content) {
        int split = content.indexOf(AFTER_END);
        if (split < 1) {
            return Optional.empty();
        }
        Instant end = Instant.ofEpochSecond(Long.parseLong(content.substring(0, split)));
        return clock.instant().isBefore(end) ? Optional.of(content.substring(split + 1)) : Optional.empty();
    }

    private NewCookie bake(String name, String value, int age) {
        return new NewCookie.Builder(prefix + name)
                .value(value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(age)
                .build();
    }
}
