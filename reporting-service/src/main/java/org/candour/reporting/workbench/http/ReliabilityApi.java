package org.candour.reporting.workbench.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.page.CsrfToken;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.reporting.audit.Act;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.run.AwaitRun;
import org.candour.reporting.run.FindRun;
import org.candour.reporting.run.Matter;
import org.candour.reporting.run.ReadReport;
import org.candour.reporting.run.Run;
import org.candour.reporting.run.RunConfig;
import org.candour.reporting.run.RunReports;
import org.candour.reporting.run.RunState;
import org.candour.reporting.workbench.AnalyseForProgram;
import org.candour.reporting.workbench.DeleteUpload;
import org.candour.reporting.workbench.Fault;
import org.candour.reporting.workbench.FindUpload;
import org.candour.reporting.workbench.WorkbenchConfig;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The workbench for programs (docs/workbench.md). A short analysis is answered at once, a long one is to be asked for. */
@Path("/api/v1/reliability")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class ReliabilityApi {
    private static final String ROLE = WorkbenchPage.ROLE;
    private static final String PATH = "/api/v1/reliability/";

    private final CurrentStaff staff;
    private final CsrfToken token;
    private final AnalyseForProgram analyse;
    private final SentAnswers answers;
    private final AwaitRun await;
    private final FindRun find;
    private final FindUpload findUpload;
    private final DeleteUpload delete;
    private final ReadReport read;
    private final RunReports reports;
    private final WorkbenchConfig limits;
    private final RunConfig runs;

    public ReliabilityApi(
            CurrentStaff staff,
            CsrfToken token,
            AnalyseForProgram analyse,
            SentAnswers answers,
            AwaitRun await,
            FindRun find,
            FindUpload findUpload,
            DeleteUpload delete,
            ReadReport read,
            RunReports reports,
            WorkbenchConfig limits,
            RunConfig runs) {
        this.staff = staff;
        this.token = token;
        this.analyse = analyse;
        this.answers = answers;
        this.await = await;
        this.find = find;
        this.findUpload = findUpload;
        this.delete = delete;
        this.read = read;
        this.reports = reports;
        this.limits = limits;
        this.runs = runs;
    }

    /** The limits, and the form token that every change needs. */
    @GET
    @RolesAllowed(ROLE)
    public JsonNode limits() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("bytes", limits.bytes())
                .put("rows", limits.rows())
                .put("columns", limits.columns())
                .put("scales", limits.scales())
                .put("items", limits.items())
                .put("longestSeconds", runs.longest().toSeconds())
                .put("idleSeconds", limits.idle().toSeconds())
                .put("formToken", token.getText());
    }

    @POST
    @RolesAllowed(ROLE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response json(@Nullable JsonNode body) {
        SentAnswers.Body sent = answers.of(body);
        return started(sent.name(), sent.file(), sent.definition());
    }

    @POST
    @RolesAllowed(ROLE)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response csv(
            @RestForm("file") @Nullable FileUpload file, @RestForm("definition") @Nullable FileUpload definition) {
        byte[] content = Sent.bytes(file).orElseThrow(() -> faulty(List.of(Fault.file("is missing or empty"))));
        String text = Sent.text(definition)
                .orElseThrow(() -> faulty(List.of(new Fault("Definition", "send a text file in UTF-8"))));
        return started(Optional.ofNullable(file).map(FileUpload::fileName).orElse(""), content, text);
    }

    @GET
    @Path("{run}")
    @RolesAllowed(ROLE)
    public JsonNode state(@PathParam("run") UUID id) {
        return told(mine(id));
    }

    /** Cancels the analysis and deletes everything of it. */
    @DELETE
    @Path("{run}")
    @RolesAllowed(ROLE)
    @Produces(MediaType.WILDCARD)
    public Response delete(@PathParam("run") UUID id) {
        forget(mine(id));
        return Response.noContent().build();
    }

    private Response started(String name, byte[] file, String definition) {
        AnalyseForProgram.Outcome outcome =
                analyse.analyse(staff.subject(), name.isBlank() ? "answers" : name, file, definition);
        Run asked = outcome.run().orElseThrow(() -> faulty(outcome.faults()));
        Run now = file.length <= limits.shortBytes() ? await.end(asked, limits.atOnce()) : asked;
        if (!now.state().over()) {
            return Response.accepted(told(now))
                    .header("Location", URI.create(PATH + now.id()))
                    .header("Retry-After", 2)
                    .build();
        }
        JsonNode result = told(now);
        forget(now);
        return Response.ok(result).build();
    }

    private ObjectNode told(Run run) {
        ObjectNode told = JsonNodeFactory.instance
                .objectNode()
                .put("id", run.id().toString())
                .put("state", run.state().name())
                .put("percent", run.percent())
                .put("step", run.step())
                .put("words", run.words());
        ArrayNode all = told.putArray("reports");
        if (run.state() == RunState.DONE) {
            reports.headings(run.id())
                    .forEach(heading -> all.addRawValue(new RawValue(new String(
                            read.read(staff.subject(), run, heading.place(), Act.Action.ANALYSIS_DOWNLOADED),
                            StandardCharsets.UTF_8))));
        }
        return told;
    }

    private void forget(Run run) {
        if (run.matter() instanceof Matter.Brought brought) {
            delete.delete(findUpload.find(staff.subject(), brought.upload()));
        }
    }

    /** Runs on a wave are not for this address. */
    private Run mine(UUID id) {
        Run run = find.find(staff.subject(), id);
        if (!(run.matter() instanceof Matter.Brought)) {
            throw Problem.notFound();
        }
        return run;
    }

    private static Problem faulty(List<Fault> faults) {
        return new Problem(
                ReportingProblem.FAULTY_ANSWERS,
                "The answers or their definition break a rule. Values are never repeated.",
                faults.stream()
                        .map(fault -> new Violation(fault.place(), fault.rule()))
                        .toList());
    }
}
