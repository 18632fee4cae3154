package org.candour.reporting.workbench.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.problem.Problem;
import org.candour.reporting.run.RunConfig;
import org.candour.reporting.workbench.DefineScales;
import org.candour.reporting.workbench.Definition;
import org.candour.reporting.workbench.DeleteUpload;
import org.candour.reporting.workbench.Fault;
import org.candour.reporting.workbench.FindUpload;
import org.candour.reporting.workbench.LookAtUpload;
import org.candour.reporting.workbench.LookAtUpload.Look;
import org.candour.reporting.workbench.ReadDefinition;
import org.candour.reporting.workbench.SaveUpload;
import org.candour.reporting.workbench.StartAnalysis;
import org.candour.reporting.workbench.Upload;
import org.candour.reporting.workbench.WorkbenchConfig;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** One file on the workbench: its columns and scales, its analyses, keeping and deleting it. */
@Path("/staff/workbench/uploads/{upload}")
@Blocking
public class UploadPage {
    private static final String HTML = "text/html;charset=utf-8";
    private static final String ROLE = WorkbenchPage.ROLE;

    private final CurrentStaff staff;
    private final FindUpload find;
    private final LookAtUpload look;
    private final DefineScales define;
    private final ReadDefinition read;
    private final StartAnalysis start;
    private final SaveUpload save;
    private final DeleteUpload delete;
    private final WorkbenchConfig limits;
    private final RunConfig runs;

    public UploadPage(
            CurrentStaff staff,
            FindUpload find,
            LookAtUpload look,
            DefineScales define,
            ReadDefinition read,
            StartAnalysis start,
            SaveUpload save,
            DeleteUpload delete,
            WorkbenchConfig limits,
            RunConfig runs) {
        this.staff = staff;
        this.find = find;
        this.look = look;
        this.define = define;
        this.read = read;
        this.start = start;
        this.save = save;
        this.delete = delete;
        this.limits = limits;
        this.runs = runs;
    }

    @CheckedTemplate(basePath = "workbench")
    static class Templates {
        private Templates() {}

        static native TemplateInstance upload(
                Look look,
                DefinitionForm form,
                List<Definition.ScaleKey> scales,
                LimitsView limits,
                List<Fault> faults);
    }

    @GET
    @RolesAllowed(ROLE)
    @Produces(HTML)
    public Response page(@PathParam("upload") UUID id) {
        Look found = look.look(mine(id));
        return page(200, found, form(found), List.of());
    }

    @POST
    @Path("definition")
    @RolesAllowed(ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(HTML)
    public Response define(@PathParam("upload") UUID id, MultivaluedMap<String, String> sent) {
        Upload upload = mine(id);
        Look found = look.look(upload);
        DefinitionForm form = DefinitionForm.sent(found.sheet(), sent);
        List<Fault> faults = new ArrayList<>();
        Definition definition = form.definition(faults);
        if (faults.isEmpty()) {
            faults.addAll(define.define(upload, definition));
        }
        return faults.isEmpty() ? defined(upload) : page(422, found, form, faults);
    }

    @POST
    @Path("definition-file")
    @RolesAllowed(ROLE)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(HTML)
    public Response defineByFile(@PathParam("upload") UUID id, @RestForm("definition") @Nullable FileUpload file) {
        Upload upload = mine(id);
        List<Fault> faults = new ArrayList<>();
        Sent.text(file)
                .map(read::read)
                .ifPresentOrElse(
                        outcome -> {
                            faults.addAll(outcome.faults());
                            outcome.definition()
                                    .ifPresent(definition -> faults.addAll(define.define(upload, definition)));
                        },
                        () -> faults.add(new Fault("Definition", "choose a text file in UTF-8 of at most 1 MB")));
        if (faults.isEmpty()) {
            return defined(upload);
        }
        Look found = look.look(upload);
        return page(422, found, form(found), faults);
    }

    @GET
    @Path("definition.json")
    @RolesAllowed(ROLE)
    @Produces(MediaType.APPLICATION_JSON)
    public Response definition(@PathParam("upload") UUID id) {
        String text = Optional.of(look.look(mine(id)).text())
                .filter(one -> !one.isEmpty())
                .orElseThrow(Problem::notFound);
        return Response.ok(text)
                .header("Content-Disposition", "attachment; filename=\"scales.json\"")
                .build();
    }

    @POST
    @Path("runs")
    @RolesAllowed(ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response run(@PathParam("upload") UUID id) {
        return go(start.start(staff.subject(), mine(id)).path());
    }

    @POST
    @Path("save")
    @RolesAllowed(ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("upload") UUID id) {
        Upload upload = mine(id);
        save.save(upload);
        return go(upload.path());
    }

    @POST
    @Path("delete")
    @RolesAllowed(ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("upload") UUID id) {
        delete.delete(mine(id));
        return go("/staff/workbench");
    }

    private Upload mine(UUID id) {
        return find.find(staff.subject(), id);
    }

    private static DefinitionForm form(Look found) {
        return found.definition()
                .map(definition -> DefinitionForm.of(found.sheet(), definition))
                .orElseGet(() -> DefinitionForm.fresh(found.sheet()));
    }

    private Response page(int status, Look found, DefinitionForm form, List<Fault> faults) {
        return Response.status(status)
                .entity(Templates.upload(
                                found,
                                form,
                                found.definition().map(Definition::scales).orElse(List.of()),
                                LimitsView.of(limits, runs),
                                faults)
                        .render())
                .build();
    }

    private static Response defined(Upload upload) {
        return go(upload.path() + "#analyse");
    }

    private static Response go(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
