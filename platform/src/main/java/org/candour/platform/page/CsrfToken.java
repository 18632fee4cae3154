package org.candour.platform.page;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Base64;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.time.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * The form token of the current request: a MAC over a random cookie, so that nobody who can only set cookies can make
 * one.
 */
@RequestScoped
@Named("csrf")
public class CsrfToken {
    public static final String FIELD = "csrf";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final PurposeMac mac;
    private final RandomSource random;
    private @Nullable String cookie;
    private boolean fresh;

    public CsrfToken(CookieSecret secret, RandomSource random) {
        this.mac = new PurposeMac(SecretKeys.fromBase64("candour.secret.cookie", secret.cookie(), "HmacSHA256"));
        this.random = random;
    }

    /** The hidden field for a form. */
    public RawString getField() {
        return new RawString("<input type=\"hidden\" name=\"" + FIELD + "\" value=\"" + token(ensureCookie()) + "\">");
    }

    /** The token itself, for a program that sends it in the header {@code X-CSRF-Token}. */
    public String getText() {
        return token(ensureCookie());
    }

    public void remember(String cookieOfBrowser) {
        cookie = cookieOfBrowser;
    }

    public boolean accepts(@Nullable String token) {
        return cookie != null
                && token != null
                && java.security.MessageDigest.isEqual(
                        token(cookie).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        token.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    /** The cookie that must be set because a form was printed for a browser that had none. */
    public @Nullable String freshCookie() {
        return fresh ? cookie : null;
    }

    private String ensureCookie() {
        String known = cookie;
        if (known == null) {
            known = BASE64.encodeToString(random.bytes(24));
            cookie = known;
            fresh = true;
        }
        return known;
    }

    private String token(String forCookie) {
        return BASE64.encodeToString(mac.of("csrf", forCookie));
    }
}
