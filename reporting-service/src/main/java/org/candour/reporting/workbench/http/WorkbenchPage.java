package org.candour.reporting.workbench.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.candour.platform.access.CurrentStaff;
import org.candour.reporting.run.RunConfig;
import org.candour.reporting.workbench.BringAnswers;
import org.candour.reporting.workbench.Fault;
import org.candour.reporting.workbench.ListUploads;
import org.candour.reporting.workbench.Upload;
import org.candour.reporting.workbench.WorkbenchConfig;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The way into the workbench: the limits, a file to send, what is there already. */
@Path("/staff/workbench")
@Blocking
public class WorkbenchPage {
    private static final String HTML = "text/html;charset=utf-8";
    static final String ROLE = "researcher";

    private final CurrentStaff staff;
    private final ListUploads list;
    private final BringAnswers bring;
    private final WorkbenchConfig limits;
    private final RunConfig runs;

    public WorkbenchPage(
            CurrentStaff staff, ListUploads list, BringAnswers bring, WorkbenchConfig limits, RunConfig runs) {
        this.staff = staff;
        this.list = list;
        this.bring = bring;
        this.limits = limits;
        this.runs = runs;
    }

    @CheckedTemplate(basePath = "workbench")
    static class Templates {
        private Templates() {}

        static native TemplateInstance bench(List<Upload> uploads, LimitsView limits, List<Fault> faults);
    }

    @GET
    @RolesAllowed(ROLE)
    @Produces(HTML)
    public Response page() {
        return page(200, List.of());
    }

    @POST
    @Path("uploads")
    @RolesAllowed(ROLE)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(HTML)
    public Response upload(@RestForm("file") @Nullable FileUpload file) {
        Optional<byte[]> content = Sent.bytes(file);
        if (file == null || content.isEmpty()) {
            return page(422, List.of(Fault.file("is missing or empty: choose one")));
        }
        BringAnswers.Outcome outcome = bring.bring(staff.subject(), name(file), content.get());
        return outcome.upload()
                .map(upload -> Response.seeOther(URI.create(upload.path())).build())
                .orElseGet(() -> page(422, outcome.faults()));
    }

    private static String name(FileUpload file) {
        String name = file.fileName();
        return name == null ? "" : name;
    }

    private Response page(int status, List<Fault> faults) {
        return Response.status(status)
                .entity(Templates.bench(list.of(staff.subject()), LimitsView.of(limits, runs), faults)
                        .render())
                .build();
    }
}
