package org.candour.survey.answering.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.candour.platform.page.CsrfToken;
import org.candour.survey.answering.Progress;
import org.candour.survey.answering.ReadProgress;
import org.candour.survey.answering.http.Pages.SentAgain;

/** Who is answering in this browser, and how to send them on. */
@ApplicationScoped
public class Visits {
    private final VisitCookie cookie;
    private final ReadProgress readProgress;
    private final Pages pages;

    public Visits(VisitCookie cookie, ReadProgress readProgress, Pages pages) {
        this.cookie = cookie;
        this.readProgress = readProgress;
        this.pages = pages;
    }

    Optional<Visit> read(HttpHeaders headers) {
        return cookie.read(headers.getCookies());
    }

    /** Answers somebody who is known, and tells everybody else to come in again. */
    Response with(HttpHeaders headers, BiFunction<Visit, Progress, Response> answer) {
        return read(headers)
                .flatMap(visit ->
                        readProgress.read(visit.participation()).map(progress -> answer.apply(visit, progress)))
                .orElseGet(() -> pages.ended(language(headers), SentAgain.NOTHING));
    }

    /** The language of somebody who may not be known any more. */
    Language language(HttpHeaders headers) {
        return read(headers)
                .map(visit -> Language.of(visit.language()))
                .orElseGet(() -> Language.accepted(headers.getAcceptableLanguages()));
    }

    /** Sends a browser on, or tells our script where to go. */
    Response go(SentForm form, Visit visit, String page) {
        return form.script()
                ? json(new Reply.GoOn("/answer/" + page))
                        .cookie(cookie.make(visit))
                        .build()
                : pages.go(visit, page);
    }

    Response leave(SentForm form, Language language) {
        return form.script()
                ? json(new Reply.GoOn("/answer/later?in=" + language.tag()))
                        .cookie(cookie.clear())
                        .build()
                : pages.leave("later", language);
    }

    Response reply(Reply reply) {
        return json(reply).build();
    }

    /** The visit goes on for its whole time from now. */
    Response reply(Visit visit, Reply reply) {
        return json(reply).cookie(cookie.make(visit)).build();
    }

    Map<String, List<String>> withoutToken(MultivaluedMap<String, String> sent) {
        Map<String, List<String>> fields = new LinkedHashMap<>(sent);
        fields.remove(CsrfToken.FIELD);
        return fields;
    }

    private static Response.ResponseBuilder json(Reply reply) {
        return Response.ok(reply, MediaType.APPLICATION_JSON_TYPE);
    }
}
