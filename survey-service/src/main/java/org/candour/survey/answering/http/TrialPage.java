package org.candour.survey.answering.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.candour.platform.page.AddressConfig;
import org.candour.survey.answering.StartTrial;
import org.candour.survey.instrument.TrialLinks;

/** Where a test link leads. Reading the page starts nothing. */
@Path("/try/{token}")
@Produces(MediaType.TEXT_HTML)
public class TrialPage {
    private final TrialLinks links;
    private final StartTrial startTrial;
    private final Arrivals arrivals;
    private final Pages pages;
    private final AddressConfig address;

    public TrialPage(TrialLinks links, StartTrial startTrial, Arrivals arrivals, Pages pages, AddressConfig address) {
        this.links = links;
        this.startTrial = startTrial;
        this.arrivals = arrivals;
        this.pages = pages;
        this.address = address;
    }

    @GET
    @PermitAll
    public Response show(@PathParam("token") String token, @Context HttpHeaders headers) {
        Language language = Language.accepted(headers.getAcceptableLanguages());
        return links.version(token).isPresent() ? pages.trial(token, language) : over(language);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("token") String token, @Context HttpHeaders headers) {
        Language language = Language.accepted(headers.getAcceptableLanguages());
        return links.version(token)
                .flatMap(version -> startTrial.start(version.study(), version.code(), version.version()))
                .map(trial -> arrivals.let(trial, "", headers))
                .orElseGet(() -> over(language));
    }

    private Response over(Language language) {
        return pages.notice(Notice.trialOver(address, language.tell()), language);
    }
}
