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
import org.candour.platform.page.AddressConfig;
import org.candour.survey.answering.Progress;
import org.candour.survey.answering.ReadProgress;
import org.candour.survey.answering.Status;
import org.candour.survey.response.SubmitResponse;

/** The last steps: check, send, receipt. */
@Path("/answer")
@Produces(MediaType.TEXT_HTML)
public class SubmitPage {
    private final ReadProgress readProgress;
    private final SubmitResponse submitResponse;
    private final VisitCookie cookie;
    private final Pages pages;
    private final AddressConfig address;

    public SubmitPage(
            ReadProgress readProgress,
            SubmitResponse submitResponse,
            VisitCookie cookie,
            Pages pages,
            AddressConfig address) {
        this.readProgress = readProgress;
        this.submitResponse = submitResponse;
        this.cookie = cookie;
        this.pages = pages;
        this.address = address;
    }

    @GET
    @PermitAll
    public Response goOn(@Context HttpHeaders headers) {
        return withProgress(headers, pages::goOn);
    }

    @GET
    @Path("check")
    @PermitAll
    public Response check(@Context HttpHeaders headers) {
        return withProgress(
                headers,
                (visit, progress) -> progress.participation().status() == Status.OPEN
                        ? pages.check(visit, CheckView.of(progress))
                        : pages.notOpen(progress));
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
        Optional<Visit> visit = cookie.read(headers.getCookies());
        if (visit.isEmpty()) {
            return pages.ended();
        }
        return switch (submitResponse.submit(
                visit.get().participation(), SentForm.of(sent).submission())) {
            case RECEIVED -> pages.go(visit.get(), "done");
            case CLOSED -> withProgress(headers, pages::goOn);
            case REFUSED -> pages.ended();
        };
    }

    @GET
    @Path("done")
    @PermitAll
    public Response done(@Context HttpHeaders headers) {
        return withProgress(
                headers,
                (visit, progress) -> progress.participation().status() == Status.SUBMITTED
                        ? pages.done(visit, progress)
                        : pages.goOn(visit, progress));
    }

    @POST
    @Path("leave")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave() {
        return pages.leave("leave");
    }

    @GET
    @Path("leave")
    @PermitAll
    public Response left() {
        return pages.notice(Notice.finished(address));
    }

    @GET
    @Path("later")
    @PermitAll
    public Response later() {
        return pages.notice(Notice.later(address));
    }

    private Response withProgress(
            HttpHeaders headers, java.util.function.BiFunction<Visit, Progress, Response> answer) {
        return cookie.read(headers.getCookies())
                .flatMap(visit ->
                        readProgress.read(visit.participation()).map(progress -> answer.apply(visit, progress)))
                .orElseGet(pages::ended);
    }
}
