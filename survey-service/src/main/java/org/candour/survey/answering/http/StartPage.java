package org.candour.survey.answering.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.candour.contracts.ticket.Ticket;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.page.SignedEntry;
import org.candour.survey.answering.StartAnswering;
import org.candour.survey.answering.StartAnswering.Start;
import org.candour.survey.answering.Status;
import org.candour.survey.answering.Tickets;

/** Where identity-service hands somebody over. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class StartPage {
    private final Tickets tickets;
    private final StartAnswering startAnswering;
    private final Arrivals arrivals;
    private final Pages pages;
    private final AddressConfig address;

    public StartPage(
            Tickets tickets, StartAnswering startAnswering, Arrivals arrivals, Pages pages, AddressConfig address) {
        this.tickets = tickets;
        this.startAnswering = startAnswering;
        this.arrivals = arrivals;
        this.pages = pages;
        this.address = address;
    }

    @GET
    @PermitAll
    public Response front(@Context HttpHeaders headers) {
        Language language = Language.accepted(headers.getAcceptableLanguages());
        return pages.notice(Notice.front(address, language.tell()), language);
    }

    @GET
    @Path("start")
    @PermitAll
    public Response reloaded(@Context HttpHeaders headers) {
        return front(headers);
    }

    @POST
    @Path("start")
    @PermitAll
    @SignedEntry
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@FormParam("ticket") @DefaultValue("") String text, @Context HttpHeaders headers) {
        Language language = Language.accepted(headers.getAcceptableLanguages());
        return switch (tickets.verify(text)) {
            case Tickets.Valid valid -> enter(valid.ticket(), language, headers);
            case Tickets.Expired expired -> pages.notice(Notice.expired(address, language.tell()), language);
            case Tickets.Forged forged -> pages.notice(Notice.forged(address, language.tell()), language);
        };
    }

    private Response enter(Ticket ticket, Language language, HttpHeaders headers) {
        Start start = startAnswering.start(ticket);
        Optional<java.util.UUID> participation = start.participation().map(known -> known.id());
        return start.status() == Status.OPEN && participation.isPresent()
                ? arrivals.let(participation.get(), ticket.receiptCode(), headers)
                : pages.notice(Notice.of(start.status(), ticket.study(), address, language.tell()), language);
    }
}
