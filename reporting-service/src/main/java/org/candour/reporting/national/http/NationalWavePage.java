package org.candour.reporting.national.http;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.candour.platform.problem.Problem;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.national.BuildNational;
import org.candour.reporting.national.Nationals;
import org.candour.reporting.staff.StudyScope;

/** The national summaries of a wave. */
@Path("/staff/studies/{study}/waves/{wave}/national")
@Blocking
public class NationalWavePage {
    private static final Set<String> BUILDERS = Set.of("researcher", "output-checker");

    private final StudyScope scope;
    private final Studies studies;
    private final Nationals nationals;
    private final BuildNational build;

    public NationalWavePage(StudyScope scope, Studies studies, Nationals nationals, BuildNational build) {
        this.scope = scope;
        this.studies = studies;
        this.nationals = nationals;
        this.build = build;
    }

    @GET
    @RolesAllowed({"researcher", "output-checker", "study-manager", "auditor"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("study") String study, @PathParam("wave") String wave) {
        scope.requireAny(study, Set.of("researcher", "output-checker", "study-manager", "auditor"));
        return NationalTemplates.wave(
                studies.wave(study, wave).orElseThrow(Problem::notFound),
                nationals.of(study, wave),
                scope.rolesIn(study).stream().anyMatch(BUILDERS::contains));
    }

    @POST
    @RolesAllowed({"researcher", "output-checker"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response build(@PathParam("study") String study, @PathParam("wave") String wave) {
        scope.requireAny(study, BUILDERS);
        return Response.seeOther(URI.create("/staff/national/editions/" + build.build(scope.subject(), study, wave)))
                .build();
    }
}
