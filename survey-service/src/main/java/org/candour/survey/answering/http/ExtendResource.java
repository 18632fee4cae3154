package org.candour.survey.answering.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Lets a visit go on although nothing was entered for a while. */
@Path("/answer/extend")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ExtendResource {
    private final Visits visits;

    public ExtendResource(Visits visits) {
        this.visits = visits;
    }

    @POST
    @PermitAll
    public Response extend(@Context HttpHeaders headers) {
        Optional<Visit> visit = visits.read(headers);
        return visit.isEmpty()
                ? visits.reply(new Reply.Single("ended", ""))
                : visits.reply(visit.get(), new Reply.Single("open", ""));
    }
}
