package org.candour.identity.entry.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.candour.identity.entry.Passage;
import org.candour.platform.page.SealedCookies;
import org.candour.platform.sensitive.Sensitive;

/** The one cookie of the front door: where somebody is on the way in, sealed. */
@ApplicationScoped
class PassageCookie {
    private static final String NAME = "entry";
    private static final Duration AGE = Duration.ofHours(2);

    private final SealedCookies cookies;

    PassageCookie(SealedCookies cookies) {
        this.cookies = cookies;
    }

    NewCookie make(Passage passage) {
        String content = String.join(
                "|",
                passage.study(),
                passage.wave(),
                passage.employer(),
                passage.unit(),
                Integer.toString(passage.noticeVersion()),
                passage.key().name(),
                Boolean.toString(passage.fresh()),
                passage.language(),
                passage.token().reveal(),
                passage.shortCode().reveal());
        return cookies.make(NAME, content, AGE);
    }

    /** The passage of this browser in this study. */
    Optional<Passage> read(HttpHeaders headers, String study) {
        return cookies.read(headers.getCookies(), NAME)
                .map(content -> content.split("\\|", -1))
                .filter(parts -> parts.length == 10 && parts[0].equals(study))
                .map(parts -> new Passage(
                        parts[0],
                        parts[1],
                        parts[2],
                        parts[3],
                        Integer.parseInt(parts[4]),
                        Passage.Key.valueOf(parts[5]),
                        Boolean.parseBoolean(parts[6]),
                        parts[7],
                        Sensitive.of(parts[8]),
                        Sensitive.of(parts[9])));
    }
}
