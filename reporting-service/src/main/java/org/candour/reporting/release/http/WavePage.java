package org.candour.reporting.release.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.problem.Problem;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.intake.Tallies;
import org.candour.reporting.release.Building;
import org.candour.reporting.release.Buildings;
import org.candour.reporting.release.Edition;
import org.candour.reporting.release.Editions;
import org.candour.reporting.release.OrderEditions;
import org.candour.reporting.staff.StudyScope;
import org.jspecify.annotations.Nullable;

/** A wave: has everything arrived, and what was made of it. No count stands here: differences would give small ones. */
@Path("/staff/studies/{study}/waves/{wave}")
@Blocking
public class WavePage {
    private final StudyScope scope;
    private final Studies studies;
    private final Tallies tallies;
    private final Editions editions;
    private final Buildings buildings;
    private final OrderEditions order;

    public WavePage(
            StudyScope scope,
            Studies studies,
            Tallies tallies,
            Editions editions,
            Buildings buildings,
            OrderEditions order) {
        this.scope = scope;
        this.studies = studies;
        this.tallies = tallies;
        this.editions = editions;
        this.buildings = buildings;
        this.order = order;
    }

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance wave(WaveView view);
    }

    @GET
    @RolesAllowed({"researcher", "output-checker", "study-manager", "auditor"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(
            @PathParam("study") String studyCode,
            @PathParam("wave") String waveCode,
            @QueryParam("still") @Nullable String still) {
        scope.requireAny(studyCode, Set.of("researcher", "output-checker", "study-manager", "auditor"));
        StudyPublished study = studies.study(studyCode).orElseThrow(Problem::notFound);
        WaveAnnounced wave = studies.wave(studyCode, waveCode).orElseThrow(Problem::notFound);
        List<Edition> made = editions.ofWave(studyCode, waveCode);
        List<Building> making = buildings.ofWave(studyCode, waveCode);
        Set<String> roles = scope.rolesIn(studyCode);
        WaveView view = new WaveView(
                study,
                wave,
                tallies.announced(studyCode, waveCode),
                tallies.complete(studyCode, waveCode),
                tallies.days(studyCode, waveCode),
                study.employers().stream()
                        .map(employer -> new WaveView.EmployerView(
                                employer,
                                made.stream()
                                        .filter(edition -> edition.employer().equals(employer.code()))
                                        .toList(),
                                making.stream()
                                        .filter(one -> one.place().employer().equals(employer.code()))
                                        .findFirst()
                                        .orElse(null)))
                        .toList(),
                roles.contains("researcher"),
                roles.contains("researcher") || roles.contains("output-checker"),
                still != null);
        return Templates.wave(view);
    }

    @POST
    @Path("editions")
    @RolesAllowed({"researcher", "output-checker"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response build(
            @PathParam("study") String study,
            @PathParam("wave") String wave,
            @FormParam("employer") List<String> employers) {
        scope.requireAny(study, Set.of("researcher", "output-checker"));
        order.order(scope.subject(), study, wave, employers);
        return Response.seeOther(URI.create("/staff/studies/" + study + "/waves/" + wave + "#editions"))
                .build();
    }
}
