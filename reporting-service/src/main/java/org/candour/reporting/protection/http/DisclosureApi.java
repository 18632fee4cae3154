package org.candour.reporting.protection.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;
import org.candour.platform.page.CsrfToken;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.reporting.problem.ReportingProblem;
import org.candour.reporting.protection.AuditTables;
import org.candour.reporting.protection.ProtectTables;
import org.candour.reporting.protection.RefusedTables;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Disclosure control for programs (docs/disclosure.md). Nothing is stored. */
@Path("/api/v1/disclosure")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class DisclosureApi {
    static final String ROLE = "output-checker";

    private final ProtectTables protect;
    private final AuditTables audit;
    private final CsrfToken token;
    private final SentFile files;

    public DisclosureApi(ProtectTables protect, AuditTables audit, CsrfToken token, SentFile files) {
        this.protect = protect;
        this.audit = audit;
        this.token = token;
        this.files = files;
    }

    /** The limits, and the form token that every request needs. */
    @GET
    @RolesAllowed(ROLE)
    public JsonNode limits() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("tables", SentJson.TABLES)
                .put("cells", SentJson.CELLS)
                .put("cellsOfATable", SentJson.CELLS_OF_A_TABLE)
                .put("largestCount", SentJson.LARGEST_COUNT)
                .put("longestSeconds", 30)
                .put("formToken", token.getText());
    }

    @POST
    @Path("protect")
    @RolesAllowed(ROLE)
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonNode protect(@Nullable JsonNode body) {
        return or422(() -> {
            var sent = SentJson.tables(body);
            return PatternJson.of(sent, protect.protect(sent));
        });
    }

    @POST
    @Path("audit")
    @RolesAllowed(ROLE)
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonNode audit(@Nullable JsonNode body) {
        return or422(() -> {
            var sent = SentJson.tables(body);
            return PatternJson.of(audit.audit(sent, body == null ? List.of() : SentJson.before(body)));
        });
    }

    /** The same as a file in a form. */
    @POST
    @Path("protect")
    @RolesAllowed(ROLE)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public JsonNode protect(@RestForm("file") @Nullable FileUpload file) {
        return or422(() -> {
            var sent = SentJson.tables(files.read(file));
            return PatternJson.of(sent, protect.protect(sent));
        });
    }

    /** The same as a file in a form. */
    @POST
    @Path("audit")
    @RolesAllowed(ROLE)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public JsonNode audit(@RestForm("file") @Nullable FileUpload file) {
        return or422(() -> {
            var body = files.read(file);
            return PatternJson.of(audit.audit(SentJson.tables(body), SentJson.before(body)));
        });
    }

    private static JsonNode or422(Supplier<JsonNode> answer) {
        try {
            return answer.get();
        } catch (RefusedTables refused) {
            throw new Problem(
                    ReportingProblem.FAULTY_TABLES,
                    "Counts are never repeated.",
                    List.of(new Violation(refused.place(), refused.rule())));
        }
    }
}
