package org.candour.reporting.national.http;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.problem.Problem;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.national.National;
import org.candour.reporting.national.Nationals;
import org.candour.reporting.national.ReadNational;
import org.candour.reporting.staff.StudyScope;

/** Released national summaries, for everybody who works with the study, employers and funders among them. */
@Path("/staff/national")
@Blocking
public class NationalReportPage {
    private static final Set<String> READERS =
            Set.of("researcher", "output-checker", "study-manager", "auditor", "funder");

    private final StudyScope scope;
    private final Studies studies;
    private final Nationals nationals;
    private final ReadNational read;
    private final NationalFiles files;

    public NationalReportPage(
            StudyScope scope, Studies studies, Nationals nationals, ReadNational read, NationalFiles files) {
        this.scope = scope;
        this.studies = studies;
        this.nationals = nationals;
        this.read = read;
        this.files = files;
    }

    /** A study with what is released in it, if anything is. */
    record Shelf(StudyPublished study, List<Line> lines) {}

    /** A wave with a released summary. */
    record Line(StudyPublished study, WaveAnnounced wave) {
        public String path() {
            return "/staff/national/" + study.study() + "/" + wave.wave() + "/summary";
        }
    }

    @GET
    @RolesAllowed({"researcher", "output-checker", "study-manager", "auditor", "employer", "funder"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return NationalTemplates.list(mine().stream()
                .flatMap(code -> studies.study(code).stream())
                .map(this::shelf)
                .toList());
    }

    private Shelf shelf(StudyPublished study) {
        return new Shelf(
                study,
                studies.waves(study.study()).stream()
                        .filter(wave ->
                                nationals.current(study.study(), wave.wave()).isPresent())
                        .map(wave -> new Line(study, wave))
                        .toList());
    }

    @GET
    @Path("{study}/{wave}/summary")
    @RolesAllowed({"researcher", "output-checker", "study-manager", "auditor", "employer", "funder"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance report(@PathParam("study") String study, @PathParam("wave") String wave) {
        String here = "/staff/national/" + study + "/" + wave + "/summary";
        return NationalTemplates.report(
                new NationalView(read.read(scope.subject(), released(study, wave), "page"), here, "/staff/national"));
    }

    @GET
    @Path("{study}/{wave}/summary.{form:pdf|xlsx|csv}")
    @RolesAllowed({"researcher", "output-checker", "study-manager", "auditor", "employer", "funder"})
    public Response file(
            @PathParam("study") String study, @PathParam("wave") String wave, @PathParam("form") String form) {
        return files.of(scope.subject(), released(study, wave), form);
    }

    private National released(String study, String wave) {
        if (scope.workplaces().stream().noneMatch(place -> place.study().equals(study))) {
            scope.requireAny(study, READERS);
        }
        return nationals.current(study, wave).orElseThrow(Problem::notFound);
    }

    private Set<String> mine() {
        Set<String> mine = new TreeSet<>(scope.studies(READERS));
        scope.workplaces().forEach(workplace -> mine.add(workplace.study()));
        return mine;
    }
}
