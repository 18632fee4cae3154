package org.candour.identity.entry.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.candour.identity.code.Crockford;
import org.candour.identity.entry.FailureLimit;
import org.candour.identity.entry.OfferedLanguages;
import org.candour.identity.entry.Passage;
import org.candour.identity.entry.ResumeStudy;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.page.Tongue;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Coming back, by the personal link or by the typed code. */
@Path("/")
public class ResumePage {
    private static final int LONGEST = 60;

    private final Door door;
    private final ResumeStudy resume;
    private final FailureLimit limit;
    private final OfferedLanguages languages;

    ResumePage(Door door, ResumeStudy resume, FailureLimit limit, OfferedLanguages languages) {
        this.door = door;
        this.resume = resume;
        this.limit = limit;
        this.languages = languages;
    }

    /** The same page for every link, so that asking for it tells nobody anything. */
    @GET
    @Path("/r/{token}")
    @PermitAll
    public Response link(@RestPath String token, @RestQuery @Nullable String in) {
        return door.link("/r/" + Crockford.normalise(token).replaceAll("[^0-9A-Z]", ""), wanted(in));
    }

    @POST
    @Path("/r/{token}")
    @PermitAll
    public Response follow(@RestPath String token, @RestForm @Nullable String in, @Context HttpServerRequest request) {
        return resume(Passage.Key.LINK, token, in, request, "/start").orElseGet(() -> door.unknown(wanted(in)));
    }

    /** The same link leads to the person's own page, also after the survey has closed. */
    @POST
    @Path("/r/{token}/choices")
    @PermitAll
    public Response choices(@RestPath String token, @RestForm @Nullable String in, @Context HttpServerRequest request) {
        return resume(Passage.Key.LINK, token, in, request, "/choices").orElseGet(() -> door.unknown(wanted(in)));
    }

    @GET
    @Path("/resume")
    @PermitAll
    public Response ask(@RestQuery @Nullable String in) {
        return page(200, in, List.of());
    }

    @POST
    @Path("/resume")
    @PermitAll
    public Response typed(
            @RestForm @Nullable String code, @RestForm @Nullable String in, @Context HttpServerRequest request) {
        String typed = code == null ? "" : code;
        return resume(Passage.Key.TYPED, typed, in, request, "/start").orElseGet(() -> {
            DoorWords words = door.anywhere(wanted(in)).words(DoorWords.class);
            String rule = typed.isBlank() ? words.enterCode() : words.wrongCode();
            return page(400, in, List.of(new FieldError("code", rule)));
        });
    }

    private Response page(int status, @Nullable String in, List<FieldError> errors) {
        Tongue tongue = door.anywhere(wanted(in));
        return Door.page(
                status,
                tongue,
                EntryPages.resume(errors, tongue.tag(), wanted(in), tongue.others(languages.anywhere())));
    }

    private static String wanted(@Nullable String in) {
        return in != null && in.matches("[a-z]{2}") ? in : "";
    }

    private Optional<Response> resume(
            Passage.Key key, String typed, @Nullable String in, HttpServerRequest request, String page) {
        String address = request.remoteAddress().hostAddress();
        if (limit.reached(address)) {
            throw new Problem(
                    IdentityProblem.TOO_MANY_ATTEMPTS,
                    "Please wait a quarter of an hour and try again. What you had filled in is not lost.");
        }
        String secret = typed.length() > LONGEST ? "" : Crockford.normalise(typed);
        Optional<Passage> passage = resume.resume(key, Sensitive.of(secret));
        if (passage.isEmpty() && !secret.isEmpty()) {
            limit.failed(address);
        }
        return passage.map(found -> door.enterAgain(found, wanted(in), page));
    }
}
