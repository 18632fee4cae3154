package org.candour.survey.answering.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.platform.page.SealedCookies;

/** The cookie of somebody who is answering. It ends after a while without use; the draft stays. */
@ApplicationScoped
public class VisitCookie {
    /** Long enough for a call in between, short enough for a shared office computer. */
    static final Duration IDLE = Duration.ofMinutes(45);

    private static final String NAME = "visit";

    private final SealedCookies cookies;
    private final Clock clock;

    public VisitCookie(SealedCookies cookies, Clock clock) {
        this.cookies = cookies;
        this.clock = clock;
    }

    NewCookie make(Visit visit) {
        long end = clock.instant().plus(IDLE).getEpochSecond();
        return cookies.make(NAME, visit.participation() + "\n" + end + "\n" + visit.receipt(), IDLE);
    }

    NewCookie clear() {
        return cookies.clear(NAME);
    }

    Optional<Visit> read(Map<String, Cookie> sent) {
        return cookies.read(sent, NAME)
                .map(text -> text.split("\n", 3))
                .filter(parts -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1]))))
                .map(parts -> new Visit(UUID.fromString(parts[0]), parts[2]));
    }
}
