package org.candour.survey.fieldwork.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.candour.platform.access.CurrentStaff;
import org.candour.survey.fieldwork.ListProgress;
import org.candour.survey.fieldwork.ListStudies;
import org.candour.survey.fieldwork.WaveProgress;

/** How many have answered, for those who run the study. */
@Path("/staff")
@Produces(MediaType.TEXT_HTML)
public class StaffPage {
    private final ListStudies listStudies;
    private final ListProgress listProgress;
    private final CurrentStaff staff;

    public StaffPage(ListStudies listStudies, ListProgress listProgress, CurrentStaff staff) {
        this.listStudies = listStudies;
        this.listProgress = listProgress;
        this.staff = staff;
    }

    @GET
    @RolesAllowed({"study-manager", "researcher"})
    public TemplateInstance progress() {
        return Templates.progress(listStudies.list(staff.subject()), listProgress.list(staff.subject()));
    }

    /** Where the login comes back to; normally it goes on to the page that was asked for. */
    @GET
    @Path("signed-in")
    @RolesAllowed({"study-manager", "researcher", "auditor"})
    public Response signedIn() {
        return Response.seeOther(URI.create("/staff")).build();
    }

    /** The login mechanism ends the session on the way to this method. */
    @GET
    @Path("sign-out")
    @RolesAllowed({"study-manager", "researcher", "auditor"})
    public Response signOut() {
        return Response.seeOther(URI.create("/staff/signed-out")).build();
    }

    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance signedOut() {
        return Templates.signedOut();
    }

    @CheckedTemplate(basePath = "fieldwork")
    static class Templates {
        private Templates() {}

        static native TemplateInstance progress(List<ListStudies.StaffStudy> studies, List<WaveProgress> waves);

        static native TemplateInstance signedOut();
    }
}
