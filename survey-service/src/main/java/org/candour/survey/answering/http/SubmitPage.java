package org.candour.survey.answering.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.candour.survey.answering.Status;
import org.candour.survey.answering.http.Pages.SentAgain;
import org.candour.survey.response.SubmitResponse;

/** The last steps: check, send, receipt. */
@Path("/answer")
@Produces(MediaType.TEXT_HTML)
public class SubmitPage {
    private final SubmitResponse submitResponse;
    private final Visits visits;
    private final Pages pages;

    public SubmitPage(SubmitResponse submitResponse, Visits visits, Pages pages) {
        this.submitResponse = submitResponse;
        this.visits = visits;
        this.pages = pages;
    }

    @GET
    @Path("check")
    @PermitAll
    public Response check(@Context HttpHeaders headers) {
        return visits.with(
                headers,
                (visit, progress) -> progress.participation().status() == Status.OPEN
                        ? pages.check(visit, progress)
                        : pages.notOpen(visit, progress));
    }

    /** Somebody reloaded the address of the button. */
    @GET
    @Path("submit")
    @PermitAll
    public Response reloaded(@Context HttpHeaders headers) {
        return check(headers);
    }

    @POST
    @Path("submit")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(@Context HttpHeaders headers, MultivaluedMap<String, String> sent) {
        Optional<Visit> visit = visits.read(headers);
        SentForm form = SentForm.of(sent);
        if (visit.isEmpty()) {
            return ended(headers, form, sent);
        }
        return switch (submitResponse.submit(visit.get().participation(), form.submission())) {
            case RECEIVED -> visits.go(form, visit.get(), "done");
            case CLOSED -> form.script() ? visits.reply(new Reply.Look(true)) : visits.with(headers, pages::goOn);
            case REFUSED -> ended(headers, form, sent);
        };
    }

    @GET
    @Path("done")
    @PermitAll
    public Response done(@Context HttpHeaders headers) {
        return visits.with(
                headers,
                (visit, progress) -> progress.participation().status() == Status.SUBMITTED
                        ? pages.done(visit, progress)
                        : pages.goOn(visit, progress));
    }

    private Response ended(HttpHeaders headers, SentForm form, MultivaluedMap<String, String> sent) {
        return form.script()
                ? visits.reply(new Reply.Look(true))
                : pages.ended(visits.language(headers), new SentAgain("/answer/submit", visits.withoutToken(sent)));
    }
}
