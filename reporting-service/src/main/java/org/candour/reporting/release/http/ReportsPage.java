package org.candour.reporting.release.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.problem.Problem;
import org.candour.reporting.audit.Act;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.release.Edition;
import org.candour.reporting.release.Edition.Place;
import org.candour.reporting.release.EditionState;
import org.candour.reporting.release.Editions;
import org.candour.reporting.release.ReadEdition;
import org.candour.reporting.staff.StudyScope;
import org.candour.reporting.summary.SummaryDocuments;
import org.candour.reporting.summary.SummaryFiles;
import org.candour.reporting.summary.SummaryPages;

/** What an employer's user sees: the reports of the own organisation, nobody else's. */
@Path("/staff/reports")
@Blocking
public class ReportsPage {
    private final StudyScope scope;
    private final Studies studies;
    private final Editions editions;
    private final ReadEdition read;
    private final SummaryPages pages;
    private final SummaryDocuments documents;
    private final SummaryFiles files;

    public ReportsPage(
            StudyScope scope,
            Studies studies,
            Editions editions,
            ReadEdition read,
            SummaryPages pages,
            SummaryDocuments documents,
            SummaryFiles files) {
        this.scope = scope;
        this.studies = studies;
        this.editions = editions;
        this.read = read;
        this.pages = pages;
        this.documents = documents;
        this.files = files;
    }

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance reports(List<ReportLine> lines);
    }

    @GET
    @RolesAllowed("employer")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        List<ReportLine> lines = new ArrayList<>();
        for (StudyScope.Workplace workplace : scope.workplaces()) {
            studies.study(workplace.study())
                    .ifPresent(study -> study.employers().stream()
                            .filter(employer -> employer.code().equals(workplace.employer()))
                            .forEach(employer -> studies.waves(study.study())
                                    .forEach(wave -> lines.add(line(study, wave, employer)))));
        }
        return Templates.reports(lines);
    }

    @GET
    @Path("{study}/{employer}/{wave}")
    @RolesAllowed("employer")
    @Produces(MediaType.TEXT_HTML)
    public String report(
            @PathParam("study") String study, @PathParam("employer") String employer, @PathParam("wave") String wave) {
        Edition edition = released(new Place(study, wave, employer));
        return pages.html(
                read.read(scope.subject(), edition, Act.Action.REPORT_READ, "page"),
                "/staff/reports/" + study + "/" + employer + "/" + wave + "/report",
                "/staff/reports");
    }

    @GET
    @Path("{study}/{employer}/{wave}/report.{form:pdf|xlsx|csv}")
    @RolesAllowed("employer")
    public Response document(
            @PathParam("study") String study,
            @PathParam("employer") String employer,
            @PathParam("wave") String wave,
            @PathParam("form") String form) {
        Downloads download = Downloads.of(form);
        Edition edition = released(new Place(study, wave, employer));
        return download.of(
                read.read(scope.subject(), edition, Act.Action.REPORT_DOWNLOADED, download.ending()),
                documents,
                files,
                study + "-" + wave + "-" + employer + "-edition-" + edition.number());
    }

    private Edition released(Place place) {
        scope.requireEmployer(place.study(), place.employer());
        return editions.current(place).orElseThrow(Problem::notFound);
    }

    private ReportLine line(StudyPublished study, WaveAnnounced wave, Employer employer) {
        Place place = new Place(study.study(), wave.wave(), employer.code());
        Optional<Edition> current = editions.current(place);
        return new ReportLine(
                study,
                wave,
                employer,
                current.isPresent(),
                current.map(Edition::number).orElse(0),
                current.isPresent() ? "" : reason(place));
    }

    private String reason(Place place) {
        Optional<Edition> latest = editions.latest(place);
        Optional<Edition> withdrawn =
                editions.lastReleased(place).filter(edition -> edition.state() == EditionState.WITHDRAWN);
        if (withdrawn.isPresent()) {
            boolean coming = latest.filter(edition -> edition.state() == EditionState.BUILT)
                    .isPresent();
            return "Edition " + withdrawn.get().number() + " of the report for this wave was withdrawn"
                    + day(withdrawn.get()) + ". Please do not use copies of it any more. The research team will tell"
                    + " you why." + (coming ? " A new edition is being checked." : "");
        }
        return latest.filter(edition -> edition.state() == EditionState.WITHHELD)
                .map(edition -> "There is no report for this wave. " + edition.firstReason())
                .orElse("The report for this wave is not released yet.");
    }

    private static String day(Edition edition) {
        return edition.decidedAt() == null
                ? ""
                : " on "
                        + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
                                .format(edition.decidedAt().atZone(ZoneId.of("Europe/London")));
    }

    /**
     * @param study the study
     * @param wave the wave
     * @param employer the reader's own organisation
     * @param released whether there is a report to read
     * @param number number of its edition
     * @param reason why there is none, in words
     */
    record ReportLine(
            StudyPublished study, WaveAnnounced wave, Employer employer, boolean released, int number, String reason) {
        public String path() {
            return "/staff/reports/" + study.study() + "/" + employer.code() + "/" + wave.wave();
        }
    }
}
