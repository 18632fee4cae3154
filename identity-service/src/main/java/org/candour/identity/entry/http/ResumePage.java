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
import org.candour.identity.entry.Passage;
import org.candour.identity.entry.ResumeStudy;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Coming back, by the personal link or by the typed code. */
@Path("/")
public class ResumePage {
    private static final int LONGEST = 60;

    private final Door door;
    private final ResumeStudy resume;
    private final FailureLimit limit;

    ResumePage(Door door, ResumeStudy resume, FailureLimit limit) {
        this.door = door;
        this.resume = resume;
        this.limit = limit;
    }

    /** The same page for every link, so that asking for it tells nobody anything. */
    @GET
    @Path("/r/{token}")
    @PermitAll
    public Response link(@RestPath String token) {
        return Door.page(200, EntryPages.link("/r/" + Crockford.normalise(token).replaceAll("[^0-9A-Z]", "")));
    }

    @POST
    @Path("/r/{token}")
    @PermitAll
    public Response follow(@RestPath String token, @Context HttpServerRequest request) {
        return resume(Passage.Key.LINK, token, request.remoteAddress().hostAddress(), "/start")
                .orElseGet(() -> Door.page(404, EntryPages.unknown()));
    }

    /** The same link leads to the person's own page, also after the survey has closed. */
    @POST
    @Path("/r/{token}/choices")
    @PermitAll
    public Response choices(@RestPath String token, @Context HttpServerRequest request) {
        return resume(Passage.Key.LINK, token, request.remoteAddress().hostAddress(), "/choices")
                .orElseGet(() -> Door.page(404, EntryPages.unknown()));
    }

    @GET
    @Path("/resume")
    @PermitAll
    public Response ask() {
        return Door.page(200, EntryPages.resume(List.of()));
    }

    @POST
    @Path("/resume")
    @PermitAll
    public Response typed(@RestForm @Nullable String code, @Context HttpServerRequest request) {
        String typed = code == null ? "" : code;
        return resume(Passage.Key.TYPED, typed, request.remoteAddress().hostAddress(), "/start")
                .orElseGet(() -> Door.page(
                        400,
                        EntryPages.resume(List.of(new FieldError(
                                "code",
                                typed.isBlank()
                                        ? "Enter your personal code"
                                        : "We do not know this code. Check it against your note")))));
    }

    private Optional<Response> resume(Passage.Key key, String typed, String address, String page) {
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
        return passage.map(found -> door.enter(found, "/join/" + found.study() + page));
    }
}
