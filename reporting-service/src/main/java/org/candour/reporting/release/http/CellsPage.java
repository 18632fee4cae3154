package org.candour.reporting.release.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.candour.platform.problem.Problem;
import org.candour.reporting.release.Edition;
import org.candour.reporting.release.Editions;
import org.candour.reporting.release.ReviewCells;
import org.candour.reporting.staff.StudyScope;

/** The withheld cells of an edition, for the output checker alone: why, and what a reader could find out. */
@Path("/staff/editions/{id}/cells")
@Blocking
public class CellsPage {
    private final StudyScope scope;
    private final Editions editions;
    private final ReviewCells review;

    public CellsPage(StudyScope scope, Editions editions, ReviewCells review) {
        this.scope = scope;
        this.editions = editions;
        this.review = review;
    }

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance cells(CellsView view);
    }

    @GET
    @RolesAllowed("output-checker")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("id") UUID id, @QueryParam("item") @DefaultValue("") String item) {
        Edition edition = editions.find(id).orElseThrow(Problem::notFound);
        scope.requireAny(edition.study(), Set.of("output-checker"));
        if (!EditionView.printable(edition)) {
            throw Problem.notFound();
        }
        return Templates.cells(CellsView.of(edition, review.review(scope.subject(), edition), item));
    }
}
