package org.candour.survey.subject.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.candour.contracts.comparison.ClaimableQuestion;
import org.candour.contracts.comparison.ComparisonAnswer;
import org.candour.platform.page.SignedEntry;
import org.candour.platform.problem.Problem;
import org.candour.survey.subject.CompareCandidates;
import org.candour.survey.subject.Comparisons;
import org.candour.survey.subject.ListClaimableQuestions;
import org.jboss.resteasy.reactive.RestPath;

/** Answers identity-service. What is not signed by it gets the same answer as an address that does not exist. */
@Path("/comparison")
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {
    private final Comparisons comparisons;
    private final CompareCandidates compare;
    private final ListClaimableQuestions questions;

    public ComparisonResource(Comparisons comparisons, CompareCandidates compare, ListClaimableQuestions questions) {
        this.comparisons = comparisons;
        this.compare = compare;
        this.questions = questions;
    }

    /** Part of the published questionnaire, so anybody may read it. */
    @GET
    @Path("{study}/questions")
    @PermitAll
    public List<ClaimableQuestion> questions(@RestPath String study) {
        return questions.of(study);
    }

    @POST
    @PermitAll
    @SignedEntry
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public ComparisonAnswer compare(@FormParam("request") @DefaultValue("") String request) {
        return comparisons.verified(request).flatMap(compare::compare).orElseThrow(Problem::notFound);
    }
}
