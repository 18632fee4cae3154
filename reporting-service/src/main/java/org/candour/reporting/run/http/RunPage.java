package org.candour.reporting.run.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.candour.platform.access.CurrentStaff;
import org.candour.reporting.audit.Act;
import org.candour.reporting.run.CancelRun;
import org.candour.reporting.run.FindRun;
import org.candour.reporting.run.ReadReport;
import org.candour.reporting.run.Run;
import org.candour.reporting.run.RunConfig;
import org.candour.reporting.run.RunReports;
import org.candour.reporting.scalereport.ScaleReport;
import org.candour.reporting.scalereport.ScaleReportDocuments;
import org.candour.reporting.scalereport.ScaleReportPages;
import org.jspecify.annotations.Nullable;

/** A run: how far it has come, and the reports it left. */
@Path("/staff/runs/{run}")
@Blocking
public class RunPage {
    private static final String HTML = "text/html;charset=utf-8";
    private static final String ROLE = "researcher";
    /** Its address is said: a browser that is at a place within the page would only go to that place again. */
    private static final int LOOK_AGAIN_SECONDS = 3;

    private final CurrentStaff staff;
    private final FindRun find;
    private final CancelRun cancel;
    private final ReadReport read;
    private final RunReports reports;
    private final ScaleReportPages pages;
    private final ScaleReportDocuments documents;
    private final RunConfig limits;

    public RunPage(
            CurrentStaff staff,
            FindRun find,
            CancelRun cancel,
            ReadReport read,
            RunReports reports,
            ScaleReportPages pages,
            ScaleReportDocuments documents,
            RunConfig limits) {
        this.staff = staff;
        this.find = find;
        this.cancel = cancel;
        this.read = read;
        this.reports = reports;
        this.pages = pages;
        this.documents = documents;
        this.limits = limits;
    }

    @CheckedTemplate(basePath = "run")
    static class Templates {
        private Templates() {}

        static native TemplateInstance run(
                Run run, Home home, List<RunReports.Heading> reports, boolean still, long minutes);

        static native TemplateInstance report(Run run, Home home, ScaleReport report, String path, RawString content);
    }

    /** The page looks again by itself, without a script, until the run is over or the reader asks it not to. */
    @GET
    @RolesAllowed(ROLE)
    @Produces(HTML)
    public Response page(@PathParam("run") UUID id, @QueryParam("still") @Nullable String still) {
        Run run = find.find(staff.subject(), id);
        Response.ResponseBuilder page = Response.ok(Templates.run(
                        run,
                        Home.of(run),
                        reports.headings(id),
                        still != null,
                        limits.longest().toMinutes())
                .render());
        return still == null && !run.state().over()
                ? page.header("Refresh", LOOK_AGAIN_SECONDS + "; url=" + run.path())
                        .build()
                : page.build();
    }

    @POST
    @Path("cancel")
    @RolesAllowed(ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("run") UUID id) {
        Run run = find.find(staff.subject(), id);
        cancel.cancel(staff.subject(), run);
        return Response.seeOther(URI.create(run.path())).build();
    }

    @GET
    @Path("reports/{place}")
    @RolesAllowed(ROLE)
    @Produces(HTML)
    public TemplateInstance report(@PathParam("run") UUID id, @PathParam("place") int place) {
        Run run = find.find(staff.subject(), id);
        ScaleReport report = documents.read(read.read(staff.subject(), run, place, Act.Action.ANALYSIS_READ));
        return Templates.report(
                run, Home.of(run), report, run.path() + "/reports/" + place, new RawString(pages.fragment(report)));
    }

    @GET
    @Path("reports/{place}/report.json")
    @RolesAllowed(ROLE)
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@PathParam("run") UUID id, @PathParam("place") int place) {
        return file(download(id, place), id, place, "json");
    }

    @GET
    @Path("reports/{place}/report.csv")
    @RolesAllowed(ROLE)
    @Produces("text/csv;charset=utf-8")
    public Response csv(@PathParam("run") UUID id, @PathParam("place") int place) {
        return file(documents.csv(documents.read(download(id, place))), id, place, "csv");
    }

    @GET
    @Path("reports/{place}/report.pdf")
    @RolesAllowed(ROLE)
    @Produces("application/pdf")
    public Response pdf(@PathParam("run") UUID id, @PathParam("place") int place) {
        return file(documents.pdf(documents.read(download(id, place))), id, place, "pdf");
    }

    private byte[] download(UUID id, int place) {
        return read.read(staff.subject(), find.find(staff.subject(), id), place, Act.Action.ANALYSIS_DOWNLOADED);
    }

    private static Response file(byte[] content, UUID id, int place, String kind) {
        String name = "validation-" + id.toString().substring(0, 8) + "-" + place + "." + kind;
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
