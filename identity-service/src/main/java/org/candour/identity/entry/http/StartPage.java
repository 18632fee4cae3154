package org.candour.identity.entry.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.candour.identity.code.Crockford;
import org.candour.identity.entry.FindParticipant;
import org.candour.identity.entry.HandOver;
import org.candour.identity.entry.Participant;
import org.candour.identity.entry.Passage;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.page.http.SecurityHeaders;
import org.jboss.resteasy.reactive.RestPath;

/** The hand-over to the questionnaire: a form with a signed ticket, and on the first way in the way back. */
@Path("/join/{study}/start")
public class StartPage {
    private final Door door;
    private final FindParticipant find;
    private final HandOver handOver;
    private final AddressConfig address;

    StartPage(Door door, FindParticipant find, HandOver handOver, AddressConfig address) {
        this.door = door;
        this.find = find;
        this.handOver = handOver;
        this.address = address;
    }

    @GET
    @PermitAll
    public Response show(@RestPath String study, @Context HttpHeaders headers) {
        return door.withPassage(
                headers,
                study,
                passage -> find.of(passage)
                        .map(participant -> page(passage, participant))
                        .orElseGet(() -> Door.go("/join/" + study + "/notice")));
    }

    private Response page(Passage passage, Participant participant) {
        URI survey = address.survey();
        String link =
                passage.fresh() ? address.identity() + "/r/" + passage.token().reveal() : "";
        String code = passage.fresh() ? Crockford.print(passage.shortCode().reveal(), 4) : "";
        String ticket = handOver.ticketFor(participant);
        return Response.fromResponse(Door.page(
                        200,
                        EntryPages.start(
                                door.study(passage.study()), passage.fresh(), link, code, survey + "/start", ticket)))
                .header(SecurityHeaders.FORM_TARGET, survey.getScheme() + "://" + survey.getAuthority())
                .build();
    }
}
