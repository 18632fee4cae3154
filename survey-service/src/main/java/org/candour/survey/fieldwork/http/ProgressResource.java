package org.candour.survey.fieldwork.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.candour.contracts.progress.ProgressAnswer;
import org.candour.platform.page.SignedEntry;
import org.candour.platform.problem.Problem;
import org.candour.survey.fieldwork.ProgressRequests;
import org.candour.survey.fieldwork.TellProgress;

/** Answers identity-service. What is not signed by it gets the same answer as an address that does not exist. */
@Path("/progress")
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {
    private final ProgressRequests requests;
    private final TellProgress tell;

    public ProgressResource(ProgressRequests requests, TellProgress tell) {
        this.requests = requests;
        this.tell = tell;
    }

    @POST
    @PermitAll
    @SignedEntry
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public ProgressAnswer progress(@FormParam("request") @DefaultValue("") String request) {
        return requests.verified(request)
                .flatMap(asked -> tell.tell(asked.study()))
                .orElseThrow(Problem::notFound);
    }
}
