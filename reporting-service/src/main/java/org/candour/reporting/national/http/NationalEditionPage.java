package org.candour.reporting.national.http;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.candour.platform.problem.Problem;
import org.candour.reporting.national.DecideNational;
import org.candour.reporting.national.DecideNational.Decision;
import org.candour.reporting.national.National;
import org.candour.reporting.national.Nationals;
import org.candour.reporting.national.ReadNational;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.release.EditionState;
import org.candour.reporting.staff.StudyScope;

/** Where a second person looks at a national summary and decides. */
@Path("/staff/national/editions/{id}")
@Blocking
public class NationalEditionPage {
    private static final Set<String> READERS = Set.of("researcher", "output-checker", "study-manager", "auditor");
    private static final Set<String> CHECKERS = Set.of("output-checker");

    private final StudyScope scope;
    private final Nationals nationals;
    private final ReadNational read;
    private final DecideNational decide;
    private final NationalFiles files;

    public NationalEditionPage(
            StudyScope scope, Nationals nationals, ReadNational read, DecideNational decide, NationalFiles files) {
        this.scope = scope;
        this.nationals = nationals;
        this.read = read;
        this.decide = decide;
        this.files = files;
    }

    @GET
    @RolesAllowed({"researcher", "output-checker", "study-manager", "auditor"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("id") UUID id) {
        National national = visible(id, READERS);
        boolean checker = scope.rolesIn(national.study()).contains("output-checker");
        boolean own = national.builtBy().equals(scope.subject());
        boolean open = national.state() == EditionState.BUILT;
        return NationalTemplates.edition(
                national, checker && open && !own, open && own, checker && national.state() == EditionState.RELEASED);
    }

    @GET
    @Path("preview")
    @RolesAllowed({"researcher", "output-checker", "study-manager", "auditor"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance preview(@PathParam("id") UUID id) {
        String here = "/staff/national/editions/" + id;
        return NationalTemplates.report(
                new NationalView(read.read(scope.subject(), printable(id), "page"), here + "/preview", here));
    }

    @GET
    @Path("preview.{form:pdf|xlsx|csv}")
    @RolesAllowed({"researcher", "output-checker", "study-manager", "auditor"})
    public Response file(@PathParam("id") UUID id, @PathParam("form") String form) {
        return files.of(scope.subject(), printable(id), form);
    }

    @POST
    @Path("decision")
    @RolesAllowed("output-checker")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decision(
            @PathParam("id") UUID id,
            @FormParam("decision") @DefaultValue("") String decision,
            @FormParam("reason") @DefaultValue("") String reason) {
        National national = visible(id, CHECKERS);
        Decision wanted = switch (decision) {
            case "release" -> Decision.RELEASE;
            case "reject" -> Decision.REJECT;
            case "withdraw" -> Decision.WITHDRAW;
            default -> throw new Problem(ReportingProblem.NOT_TO_BE_DECIDED, "Choose what to do with it.");
        };
        decide.decide(scope.subject(), id, wanted, reason);
        return Response.seeOther(URI.create("/staff/national/editions/" + national.id()))
                .build();
    }

    private National visible(UUID id, Set<String> roles) {
        National national = nationals.find(id).orElseThrow(Problem::notFound);
        scope.requireAny(national.study(), roles);
        return national;
    }

    private National printable(UUID id) {
        National national = visible(id, READERS);
        if (!national.printable()) {
            throw Problem.notFound();
        }
        return national;
    }
}
