package org.candour.reporting.validation.http;

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
import java.util.List;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.PipedText;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.reporting.validation.ReliabilityReport;
import org.candour.reporting.validation.ValidateScales;

@Path("/staff/studies/{study}/waves/{wave}/reliability")
@Blocking
public class ReliabilityPage {
    private static final String ROLE = "researcher";

    private final CurrentStaff staff;
    private final Grants grants;
    private final ValidateScales validate;

    public ReliabilityPage(CurrentStaff staff, Grants grants, ValidateScales validate) {
        this.staff = staff;
        this.grants = grants;
        this.validate = validate;
    }

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance reliability(ReliabilityReport report, List<ScaleView> scales, String path);
    }

    @GET
    @RolesAllowed(ROLE)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("study") String study, @PathParam("wave") String wave) {
        ReliabilityReport report = report(study, wave);
        return Templates.reliability(report, views(report), "/staff/studies/" + study + "/waves/" + wave);
    }

    @GET
    @Path("table.json")
    @RolesAllowed(ROLE)
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@PathParam("study") String study, @PathParam("wave") String wave) {
        return download(views(report(study, wave)), study, wave, "json");
    }

    @GET
    @Path("table.csv")
    @RolesAllowed(ROLE)
    @Produces("text/csv;charset=utf-8")
    public Response csv(@PathParam("study") String study, @PathParam("wave") String wave) {
        return download(ReliabilityCsv.of(views(report(study, wave))), study, wave, "csv");
    }

    private ReliabilityReport report(String study, String wave) {
        grants.require(staff.subject(), ROLE, study);
        return validate.validate(staff.subject(), study, wave);
    }

    private static List<ScaleView> views(ReliabilityReport report) {
        return report.scales().stream()
                .map(scale -> ScaleView.of(
                        scale,
                        code -> report.instrument()
                                .item(code)
                                .map(Item::text)
                                .map(PipedText::plain)
                                .orElse("")))
                .toList();
    }

    private static Response download(Object content, String study, String wave, String kind) {
        return Response.ok(content)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"reliability-" + study + "-" + wave + "." + kind + "\"")
                .build();
    }
}
