package org.candour.identity.entry.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The personal link in a mail. Opening it changes nothing, so that a mail filter that looks at it does no harm. */
@Path("/i/{token}")
public class InvitationPage {
    private static final int LONGEST = 60;

    private final Door door;
    private final ResumeStudy resume;
    private final FailureLimit limit;

    InvitationPage(Door door, ResumeStudy resume, FailureLimit limit) {
        this.door = door;
        this.resume = resume;
        this.limit = limit;
    }

    /** The same page for every link, so that asking for it tells nobody anything. */
    @GET
    @PermitAll
    public Response link(@RestPath String token, @RestQuery @Nullable String in) {
        String action = "/i/" + Crockford.normalise(token).replaceAll("[^0-9A-Z]", "");
        return door.link(action, wanted(in));
    }

    @POST
    @PermitAll
    public Response follow(@RestPath String token, @RestForm @Nullable String in, @Context HttpServerRequest request) {
        return enter(token, in, request.remoteAddress().hostAddress(), "/start");
    }

    @POST
    @Path("/choices")
    @PermitAll
    public Response choices(@RestPath String token, @RestForm @Nullable String in, @Context HttpServerRequest request) {
        return enter(token, in, request.remoteAddress().hostAddress(), "/choices");
    }

    private Response enter(String typed, @Nullable String in, String address, String page) {
        String wanted = wanted(in);
        if (limit.reached(address)) {
            throw new Problem(
                    IdentityProblem.TOO_MANY_ATTEMPTS,
                    "Please wait a quarter of an hour and try again. What you had filled in is not lost.");
        }
        String secret = typed.length() > LONGEST ? "" : Crockford.normalise(typed);
        Optional<Passage> passage = resume.resume(Passage.Key.INVITED, Sensitive.of(secret));
        if (passage.isEmpty()) {
            limit.failed(address);
        }
        return passage.map(found -> door.enterAgain(found, wanted, page)).orElseGet(() -> door.unknown(wanted));
    }

    private static String wanted(@Nullable String in) {
        return in != null && in.matches("[a-z]{2}") ? in : "";
    }
}
