package org.candour.platform.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.candour.platform.crypto.Sealer;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.time.RandomSource;

/** Cookies whose content only this service can read or make. The only cookies Candour sets are strictly necessary. */
@ApplicationScoped
public class SealedCookies {
    private final Sealer sealer;
    private final String prefix;

    public SealedCookies(CookieSecret secret, PageConfig page, RandomSource random) {
        this.sealer = new Sealer(SecretKeys.fromBase64("candour.secret.cookie", secret.cookie(), "AES"), random);
        this.prefix = "__Host-candour-" + page.service() + "-";
    }

    /** A cookie for the browser; it is gone after the given time or when the browser closes, whatever is first. */
    public NewCookie make(String name, String value, Duration age) {
        return bake(name, sealer.sealText(name, value), (int) age.toSeconds());
    }

    /** Removes the cookie. */
    public NewCookie clear(String name) {
        return bake(name, "", 0);
    }

    /** The content of the cookie, when the browser sent one that we made. */
    public Optional<String> read(Map<String, Cookie> cookies, String name) {
        Cookie cookie = cookies.get(prefix + name);
        return cookie == null ? Optional.empty() : sealer.openText(name, cookie.getValue());
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
