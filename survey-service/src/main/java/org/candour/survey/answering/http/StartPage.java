package org.candour.survey.answering.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.candour.contracts.ticket.Ticket;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.page.SignedEntry;
import org.candour.survey.answering.ReadProgress;
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
    private final ReadProgress readProgress;
    private final Pages pages;
    private final AddressConfig address;

    public StartPage(
            Tickets tickets,
            StartAnswering startAnswering,
            ReadProgress readProgress,
            Pages pages,
            AddressConfig address) {
        this.tickets = tickets;
        this.startAnswering = startAnswering;
        this.readProgress = readProgress;
        this.pages = pages;
        this.address = address;
    }

    @GET
    @PermitAll
    public Response front() {
        return pages.notice(Notice.front(address));
    }

    @GET
    @Path("start")
    @PermitAll
    public Response reloaded() {
        return front();
    }

    @POST
    @Path("start")
    @PermitAll
    @SignedEntry
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@FormParam("ticket") @DefaultValue("") String text) {
        return switch (tickets.verify(text)) {
            case Tickets.Valid valid -> enter(valid.ticket());
            case Tickets.Expired expired -> pages.notice(Notice.expired(address));
            case Tickets.Forged forged -> pages.notice(Notice.forged(address));
        };
    }

    private Response enter(Ticket ticket) {
        Start start = startAnswering.start(ticket);
        if (start.status() != Status.OPEN || start.participation().isEmpty()) {
            return pages.notice(Notice.of(start.status(), ticket.study(), address));
        }
        Visit visit = new Visit(start.participation().get().id(), ticket.receiptCode());
        return readProgress
                .read(visit.participation())
                .map(progress -> pages.goOn(visit, progress))
                .orElseGet(pages::ended);
    }
}
