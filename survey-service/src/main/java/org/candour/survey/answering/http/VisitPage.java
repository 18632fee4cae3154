package org.candour.survey.answering.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.candour.platform.page.AddressConfig;
import org.candour.survey.answering.FirstPages;
import org.candour.survey.answering.Status;
import org.candour.survey.answering.UseOtherAnswer;
import org.candour.survey.answering.http.Pages.SentAgain;

/** A visit apart from its questions: how it begins, in which language it goes on, how it ends. */
@Path("/answer")
@Produces(MediaType.TEXT_HTML)
public class VisitPage {
    private final Visits visits;
    private final FirstPages firstPages;
    private final UseOtherAnswer useOtherAnswer;
    private final Pages pages;
    private final AddressConfig address;

    public VisitPage(
            Visits visits, FirstPages firstPages, UseOtherAnswer useOtherAnswer, Pages pages, AddressConfig address) {
        this.visits = visits;
        this.firstPages = firstPages;
        this.useOtherAnswer = useOtherAnswer;
        this.pages = pages;
        this.address = address;
    }

    @GET
    @PermitAll
    public Response goOn(@Context HttpHeaders headers) {
        return visits.with(headers, pages::goOn);
    }

    @GET
    @Path("begin")
    @PermitAll
    public Response begin(@Context HttpHeaders headers) {
        return visits.with(headers, (visit, progress) -> {
            if (progress.participation().status() != Status.OPEN) {
                return pages.notOpen(visit, progress);
            }
            BeginView view = BeginView.of(
                    progress,
                    firstPages.find(visit.participation()),
                    pages.language(visit, progress),
                    pages.studyPage(progress));
            return pages.begin(visit, progress, view);
        });
    }

    /** Of pages without questions; a page of questions changes it with its own form. */
    @POST
    @Path("language")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response language(
            @FormParam("to") @DefaultValue("") String to,
            @FormParam("page") @DefaultValue("") String page,
            @Context HttpHeaders headers) {
        return visits.with(
                headers,
                (visit, progress) -> pages.go(
                        progress.languages().contains(to) ? visit.in(to) : visit,
                        switch (page) {
                            case "check", "done" -> page;
                            default -> "begin";
                        }));
    }

    @POST
    @Path("other")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response other(@Context HttpHeaders headers, MultivaluedMap<String, String> sent) {
        SentForm form = SentForm.of(sent);
        Optional<Visit> visit = visits.read(headers);
        if (visit.isEmpty()) {
            return pages.ended(visits.language(headers), SentAgain.NOTHING);
        }
        return switch (useOtherAnswer.use(visit.get().participation(), form.submission(), form.item())) {
            case UseOtherAnswer.Used used -> pages.go(visit.get(), "check");
            case UseOtherAnswer.NotOpen notOpen -> pages.notOpen(visit.get(), notOpen.progress());
            case UseOtherAnswer.Foreign foreign -> pages.ended(visits.language(headers), SentAgain.NOTHING);
        };
    }

    @POST
    @Path("leave")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@Context HttpHeaders headers) {
        return pages.leave("leave", visits.language(headers));
    }

    @GET
    @Path("leave")
    @PermitAll
    public Response left(@QueryParam("in") @DefaultValue("en") String in) {
        Language language = Language.of(in);
        return pages.notice(Notice.finished(address, language.tell()), language);
    }

    @GET
    @Path("later")
    @PermitAll
    public Response later(@QueryParam("in") @DefaultValue("en") String in) {
        Language language = Language.of(in);
        return pages.notice(Notice.later(address, language.tell()), language);
    }
}
