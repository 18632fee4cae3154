package org.candour.reporting.extract.http;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.List;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;
import org.candour.reporting.extract.MakeResearchFile;
import org.candour.reporting.extract.ResearchFile;
import org.candour.reporting.extract.ResearchFiles;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.intake.Tallies;

@Path("/staff/studies/{study}/waves/{wave}/files")
@Blocking
public class ResearchFilesPage {
    private static final String ROLE = "researcher";

    private final CurrentStaff staff;
    private final Grants grants;
    private final Studies studies;
    private final Tallies tallies;
    private final ResearchFiles files;
    private final MakeResearchFile make;

    public ResearchFilesPage(
            CurrentStaff staff,
            Grants grants,
            Studies studies,
            Tallies tallies,
            ResearchFiles files,
            MakeResearchFile make) {
        this.staff = staff;
        this.grants = grants;
        this.studies = studies;
        this.tallies = tallies;
        this.files = files;
        this.make = make;
    }

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance files(
                StudyPublished study, WaveAnnounced wave, boolean complete, List<ResearchFile> files, String path);
    }

    @GET
    @RolesAllowed(ROLE)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("study") String study, @PathParam("wave") String wave) {
        grants.require(staff.subject(), ROLE, study);
        return Templates.files(
                studies.study(study).orElseThrow(Problem::notFound),
                studies.wave(study, wave).orElseThrow(Problem::notFound),
                tallies.complete(study, wave),
                files.ofWave(study, wave),
                "/staff/studies/" + study + "/waves/" + wave);
    }

    @POST
    @RolesAllowed(ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({"application/zip", MediaType.TEXT_HTML})
    public Response file(
            @PathParam("study") String study,
            @PathParam("wave") String wave,
            @FormParam("purpose") @DefaultValue("") String purpose) {
        grants.require(staff.subject(), ROLE, study);
        MakeResearchFile.Made made = make.make(staff.subject(), study, wave, purpose);
        return Response.ok(made.archive(), "application/zip")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"research-" + study + "-" + wave + "-" + made.id() + ".zip\"")
                .build();
    }
}
