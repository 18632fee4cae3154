package org.candour.reporting.release.http;

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
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.candour.platform.problem.Problem;
import org.candour.reporting.audit.Act;
import org.candour.reporting.intake.Studies;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.release.Building;
import org.candour.reporting.release.Buildings;
import org.candour.reporting.release.DecideEdition;
import org.candour.reporting.release.Edition;
import org.candour.reporting.release.EditionState;
import org.candour.reporting.release.Editions;
import org.candour.reporting.release.ReadEdition;
import org.candour.reporting.release.WithdrawEdition;
import org.candour.reporting.staff.StudyScope;
import org.candour.reporting.summary.SummaryDocuments;
import org.candour.reporting.summary.SummaryFiles;
import org.candour.reporting.summary.SummaryPages;

/** Where a second person looks at an edition and decides. */
@Path("/staff/editions/{id}")
@Blocking
public class EditionPage {
    private static final Set<String> READERS = Set.of("researcher", "output-checker", "auditor");
    private static final Set<String> CHECKERS = Set.of("output-checker");

    private final StudyScope scope;
    private final Studies studies;
    private final Editions editions;
    private final Buildings buildings;
    private final ReadEdition read;
    private final DecideEdition decide;
    private final WithdrawEdition withdraw;
    private final SummaryPages pages;
    private final SummaryDocuments documents;
    private final SummaryFiles files;

    public EditionPage(
            StudyScope scope,
            Studies studies,
            Editions editions,
            Buildings buildings,
            ReadEdition read,
            DecideEdition decide,
            WithdrawEdition withdraw,
            SummaryPages pages,
            SummaryDocuments documents,
            SummaryFiles files) {
        this.scope = scope;
        this.studies = studies;
        this.editions = editions;
        this.buildings = buildings;
        this.read = read;
        this.decide = decide;
        this.withdraw = withdraw;
        this.pages = pages;
        this.documents = documents;
        this.files = files;
    }

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance edition(EditionView view);
    }

    @GET
    @RolesAllowed({"researcher", "output-checker", "auditor"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("id") UUID id) {
        Edition edition = visible(id, READERS);
        boolean checker = scope.rolesIn(edition.study()).contains("output-checker");
        return Templates.edition(new EditionView(
                edition,
                studies.study(edition.study()).orElseThrow(Problem::notFound),
                checker,
                checker
                        && edition.state() == EditionState.BUILT
                        && !edition.builtBy().equals(scope.subject()),
                edition.state() == EditionState.BUILT && edition.builtBy().equals(scope.subject()),
                checker && edition.state() == EditionState.RELEASED,
                buildings.ofWave(edition.study(), edition.wave()).stream()
                        .filter(building -> building.place().equals(edition.place())
                                && building.state().over())
                        .map(Building::words)
                        .findFirst()
                        .orElse("")));
    }

    @GET
    @Path("preview")
    @RolesAllowed({"researcher", "output-checker", "auditor"})
    @Produces(MediaType.TEXT_HTML)
    public String preview(@PathParam("id") UUID id) {
        Edition edition = printable(id);
        return pages.html(
                read.read(scope.subject(), edition, Act.Action.EDITION_REVIEWED, "page"),
                "/staff/editions/" + id + "/preview",
                "/staff/editions/" + id);
    }

    @GET
    @Path("preview.{form:pdf|xlsx|csv}")
    @RolesAllowed({"researcher", "output-checker", "auditor"})
    public Response document(@PathParam("id") UUID id, @PathParam("form") String form) {
        Downloads download = Downloads.of(form);
        Edition edition = printable(id);
        return download.of(
                read.read(scope.subject(), edition, Act.Action.EDITION_REVIEWED, download.ending()),
                documents,
                files,
                "preview-" + edition.study() + "-" + edition.wave() + "-" + edition.employer());
    }

    @POST
    @Path("decision")
    @RolesAllowed("output-checker")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decision(
            @PathParam("id") UUID id,
            @FormParam("decision") @DefaultValue("") String decision,
            @FormParam("confirmed") @DefaultValue("") String confirmed) {
        Edition edition = visible(id, CHECKERS);
        if (!confirmed.equals("yes")) {
            throw new Problem(
                    ReportingProblem.CONFIRMATION_MISSING,
                    "Tick the box that says that you have read the whole report, then decide.");
        }
        switch (decision) {
            case "release" -> decide.decide(scope.subject(), id, DecideEdition.Decision.RELEASE);
            case "reject" -> decide.decide(scope.subject(), id, DecideEdition.Decision.REJECT);
            default ->
                throw new Problem(ReportingProblem.NOT_TO_BE_DECIDED, "Choose to release the edition or to reject it.");
        }
        return backTo(edition);
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed("output-checker")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdrawal(@PathParam("id") UUID id, @FormParam("confirmed") @DefaultValue("") String confirmed) {
        Edition edition = visible(id, CHECKERS);
        if (!confirmed.equals("yes")) {
            throw new Problem(
                    ReportingProblem.CONFIRMATION_MISSING, "Tick the box to confirm that the report is withdrawn.");
        }
        withdraw.withdraw(scope.subject(), id);
        return backTo(edition);
    }

    private Edition visible(UUID id, Set<String> roles) {
        Edition edition = editions.find(id).orElseThrow(Problem::notFound);
        scope.requireAny(edition.study(), roles);
        return edition;
    }

    private Edition printable(UUID id) {
        Edition edition = visible(id, READERS);
        if (!EditionView.printable(edition)) {
            throw Problem.notFound();
        }
        return edition;
    }

    private static Response backTo(Edition edition) {
        return Response.seeOther(URI.create("/staff/editions/" + edition.id())).build();
    }
}
