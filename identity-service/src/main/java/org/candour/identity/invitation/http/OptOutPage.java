package org.candour.identity.invitation.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.candour.identity.code.Crockford;
import org.candour.identity.entry.FailureLimit;
import org.candour.identity.entry.OfferedLanguages;
import org.candour.identity.invitation.ChangeMailWish;
import org.candour.identity.invitation.ChangeMailWish.Change;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.page.SignedEntry;
import org.candour.platform.page.Tongue;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Stops mails with one click, and lets them come again on the same page. Asking for the page changes nothing. */
@Path("/o/{secret}")
public class OptOutPage {
    private static final int LONGEST = 60;

    private final ChangeMailWish wish;
    private final FailureLimit limit;
    private final OfferedLanguages languages;

    OptOutPage(ChangeMailWish wish, FailureLimit limit, OfferedLanguages languages) {
        this.wish = wish;
        this.limit = limit;
        this.languages = languages;
    }

    @GET
    @PermitAll
    public Response show(@RestPath String secret, @RestQuery @Nullable String in, @Context HttpServerRequest request) {
        return answer(secret, Change.NONE, in, request);
    }

    /** The one click of RFC 8058: it comes from a mail program, so that the secret in the address is all it has. */
    @POST
    @PermitAll
    @SignedEntry
    public Response oneClick(
            @RestPath String secret,
            @RestForm("List-Unsubscribe") @Nullable String click,
            @Context HttpServerRequest request) {
        return answer(secret, "One-Click".equals(click) ? Change.STOP : Change.NONE, null, request);
    }

    @POST
    @Path("/stop")
    @PermitAll
    public Response stop(@RestPath String secret, @RestForm @Nullable String in, @Context HttpServerRequest request) {
        return answer(secret, Change.STOP, in, request);
    }

    @POST
    @Path("/resume")
    @PermitAll
    public Response resume(@RestPath String secret, @RestForm @Nullable String in, @Context HttpServerRequest request) {
        return answer(secret, Change.RESUME, in, request);
    }

    private Response answer(String typed, Change change, @Nullable String in, HttpServerRequest request) {
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
        String wanted = Objects.requireNonNullElse(in, "");
        return now.map(known -> known(known, secret, change != Change.NONE, wanted))
                .orElseGet(() -> unknown(wanted));
    }

    private Response known(ChangeMailWish.Wish wish, String secret, boolean changed, String wanted) {
        Tongue tongue = new Tongue(languages.choose(wish.study(), wanted));
        List<Tongue.Other> others = tongue.others(languages.of(wish.study()));
        return MailingPages.page(
                200,
                tongue.speak(MailingPages.wish(wish.study(), secret, wish.mails(), changed, tongue.tag(), others)));
    }

    private Response unknown(String wanted) {
        Tongue tongue = new Tongue(languages.anywhere().contains(wanted) ? wanted : "en");
        return MailingPages.page(404, tongue.speak(MailingPages.unknown(tongue.tag())));
    }
}
