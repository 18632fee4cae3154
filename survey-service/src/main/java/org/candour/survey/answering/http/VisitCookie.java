package org.candour.survey.answering.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.platform.page.SealedCookies;

/** The cookie of somebody who is answering. It ends after a while without use; the draft stays. */
@ApplicationScoped
public class VisitCookie {
    /** Long enough for a call in between, short enough for a shared office computer. */
    static final Duration IDLE = Duration.ofMinutes(45);

    /** When the page asks whether somebody is still there. */
    static final Duration WARNING = Duration.ofMinutes(40);

    private static final String NAME = "visit";

    private final SealedCookies cookies;

    public VisitCookie(SealedCookies cookies) {
        this.cookies = cookies;
    }

    NewCookie make(Visit visit) {
        return cookies.make(
                NAME,
                String.join(
                        "\n",
                        visit.participation().toString(),
                        Integer.toString(visit.device()),
                        visit.language(),
                        visit.receipt()),
                IDLE);
    }

    NewCookie clear() {
        return cookies.clear(NAME);
    }

    Optional<Visit> read(Map<String, Cookie> sent) {
        return cookies.read(sent, NAME)
                .map(text -> text.split("\n", 4))
                .filter(parts -> parts.length == 4)
                .map(parts -> new Visit(UUID.fromString(parts[0]), parts[3], Integer.parseInt(parts[1]), parts[2]));
    }
}
