package org.candour.identity.invitation.http;

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
import org.candour.identity.invitation.ChangeMailWish;
import org.candour.identity.invitation.ChangeMailWish.Change;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.page.SignedEntry;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Stops mails with one click, and lets them come again on the same page. Asking for the page changes nothing. */
@Path("/o/{secret}")
public class OptOutPage {
    private static final int LONGEST = 60;

    private final ChangeMailWish wish;
    private final FailureLimit limit;

    OptOutPage(ChangeMailWish wish, FailureLimit limit) {
        this.wish = wish;
        this.limit = limit;
    }

    @GET
    @PermitAll
    public Response show(@RestPath String secret, @Context HttpServerRequest request) {
        return answer(secret, Change.NONE, request);
    }

    /** The one click of RFC 8058: it comes from a mail program, so that the secret in the address is all it has. */
    @POST
    @PermitAll
    @SignedEntry
    public Response oneClick(
            @RestPath String secret,
            @RestForm("List-Unsubscribe") @Nullable String click,
            @Context HttpServerRequest request) {
        return answer(secret, "One-Click".equals(click) ? Change.STOP : Change.NONE, request);
    }

    @POST
    @Path("/stop")
    @PermitAll
    public Response stop(@RestPath String secret, @Context HttpServerRequest request) {
        return answer(secret, Change.STOP, request);
    }

    @POST
    @Path("/resume")
    @PermitAll
    public Response resume(@RestPath String secret, @Context HttpServerRequest request) {
        return answer(secret, Change.RESUME, request);
    }

    private Response answer(String typed, Change change, HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        if (limit.reached(address)) {
            throw new Problem(
                    IdentityProblem.TOO_MANY_ATTEMPTS, "Please wait a quarter of an hour and try the link again.");
        }
        String secret = typed.length() > LONGEST ? "" : Crockford.normalise(typed);
        Optional<ChangeMailWish.Wish> now = wish.change(Sensitive.of(secret), change);
        if (now.isEmpty()) {
            limit.failed(address);
        }
        return now.map(known -> MailingPages.page(
                        200, MailingPages.wish(known.study(), secret, known.mails(), change != Change.NONE)))
                .orElseGet(() -> MailingPages.page(404, MailingPages.unknown()));
    }
}
