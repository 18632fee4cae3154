package org.candour.reporting.validation.http;

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
import java.util.Arrays;
import java.util.UUID;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.run.RunConfig;
import org.candour.reporting.summary.ScaleStatus;
import org.candour.reporting.validation.ReviewScale;
import org.candour.reporting.validation.SetScaleStatus;
import org.candour.reporting.validation.StartValidation;
import org.jspecify.annotations.Nullable;

/** A scale version: its validation reports, its status and how it came about. */
@Path("/staff/studies/{study}/waves/{wave}/reliability/scales/{scale}")
@Blocking
public class ScalePage {
    private static final String ROLE = "researcher";

    private final CurrentStaff staff;
    private final Grants grants;
    private final ReviewScale review;
    private final StartValidation start;
    private final SetScaleStatus setStatus;
    private final RunConfig limits;

    public ScalePage(
            CurrentStaff staff,
            Grants grants,
            ReviewScale review,
            StartValidation start,
            SetScaleStatus setStatus,
            RunConfig limits) {
        this.staff = staff;
        this.grants = grants;
        this.review = review;
        this.start = start;
        this.setStatus = setStatus;
        this.limits = limits;
    }

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance scale(ReviewView view, ScaleStatus[] statuses, long minutes);
    }

    @GET
    @RolesAllowed(ROLE)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(
            @PathParam("study") String study, @PathParam("wave") String wave, @PathParam("scale") String scale) {
        grants.require(staff.subject(), ROLE, study);
        return Templates.scale(
                ReviewView.of(review.review(study, wave, scale)),
                ScaleStatus.values(),
                limits.longest().toMinutes());
    }

    @POST
    @Path("runs")
    @RolesAllowed(ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response run(
            @PathParam("study") String study,
            @PathParam("wave") String wave,
            @PathParam("scale") String scale,
            @FormParam("grouping") @DefaultValue("") String grouping) {
        grants.require(staff.subject(), ROLE, study);
        return Response.seeOther(URI.create(start.start(staff.subject(), study, wave, scale, grouping)
                        .path()))
                .build();
    }

    @POST
    @Path("status")
    @RolesAllowed(ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response status(
            @PathParam("study") String study,
            @PathParam("wave") String wave,
            @PathParam("scale") String scale,
            @FormParam("status") @Nullable String status,
            @FormParam("run") @DefaultValue("") String run,
            @FormParam("reason") @DefaultValue("") String reason) {
        grants.require(staff.subject(), ROLE, study);
        ScaleStatus chosen = Arrays.stream(ScaleStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        ReportingProblem.UNKNOWN_STATUS, "A scale is a draft, piloted, validated or withdrawn."));
        setStatus.set(staff.subject(), study, wave, scale, chosen, id(run), reason);
        return Response.seeOther(URI.create(ReviewView.path(study, wave, scale) + "#status"))
                .build();
    }

    private static @Nullable UUID id(String run) {
        if (run.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(run);
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound();
        }
    }
}
