package org.candour.reporting.staff.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.intake.Tallies;
import org.candour.reporting.staff.StudyScope;

@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FrontPage {
    private static final Set<String> WORKERS = Set.of("researcher", "output-checker", "study-manager", "auditor");

    private final StudyScope scope;
    private final Studies studies;
    private final Tallies tallies;

    public FrontPage(StudyScope scope, Studies studies, Tallies tallies) {
        this.scope = scope;
        this.studies = studies;
        this.tallies = tallies;
    }

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance overview(
                List<StudyView> studies, boolean employer, boolean researcher, boolean checker);

        static native TemplateInstance signedOut();
    }

    @GET
    @PermitAll
    public Response root() {
        return Response.seeOther(URI.create("/staff/")).build();
    }

    @GET
    @Path("staff")
    @RolesAllowed({"researcher", "output-checker", "study-manager", "auditor", "employer", "funder"})
    public Response overview() {
        Set<String> held = scope.studies(WORKERS);
        boolean employer = !scope.workplaces().isEmpty();
        if (held.isEmpty() && !employer && scope.holds("funder")) {
            return Response.seeOther(URI.create("/staff/national")).build();
        }
        List<StudyView> views = studies.all().stream()
                .filter(study -> held.contains(study.study()))
                .map(this::view)
                .toList();
        return Response.ok(
                        Templates.overview(views, employer, scope.holds("researcher"), scope.holds("output-checker")))
                .build();
    }

    @GET
    @Path("staff/signed-in")
    @RolesAllowed({"researcher", "output-checker", "study-manager", "auditor", "employer", "funder"})
    public Response signedIn() {
        return Response.seeOther(URI.create("/staff/")).build();
    }

    @GET
    @Path("staff/signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }

    private StudyView view(StudyPublished study) {
        return new StudyView(
                study,
                studies.waves(study.study()).stream()
                        .map(wave -> new WaveView(wave, state(wave)))
                        .toList());
    }

    private String state(WaveAnnounced wave) {
        if (tallies.complete(wave.study(), wave.wave())) {
            return "complete";
        }
        return switch (wave.state()) {
            case OPEN -> "open";
            case CLOSED -> "closed, answers still arriving";
        };
    }

    /** A study with its waves, newest first. */
    record StudyView(StudyPublished study, List<WaveView> waves) {}

    /** A wave and where it stands. */
    record WaveView(WaveAnnounced wave, String state) {}
}
