package org.candour.reporting.protection.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.candour.reporting.disclosure.SafeTable;
import org.candour.reporting.protection.AuditTables;
import org.candour.reporting.protection.Judgement;
import org.candour.reporting.protection.ProtectTables;
import org.candour.reporting.protection.RefusedTables;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where an output checker tries disclosure control on a file of tables. */
@Path("/staff/disclosure")
@Blocking
public class DisclosurePage {
    private static final String HTML = "text/html;charset=utf-8";

    private final ProtectTables protect;
    private final AuditTables audit;
    private final SentFile files;

    public DisclosurePage(ProtectTables protect, AuditTables audit, SentFile files) {
        this.protect = protect;
        this.audit = audit;
        this.files = files;
    }

    /**
     * @param refused what is wrong with the file, null when nothing is
     * @param judgement null before a file was sent
     * @param tables the pattern, when one was made
     */
    public record View(
            @Nullable RefusedTables refused, @Nullable Judgement judgement, List<SafeTable> tables) {}

    @CheckedTemplate(basePath = "protection")
    static class Templates {
        private Templates() {}

        static native TemplateInstance tables(View view);
    }

    @GET
    @RolesAllowed(DisclosureApi.ROLE)
    @Produces(HTML)
    public TemplateInstance page() {
        return Templates.tables(new View(null, null, List.of()));
    }

    @POST
    @RolesAllowed(DisclosureApi.ROLE)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(HTML)
    public Response send(
            @RestForm("file") @Nullable FileUpload file, @RestForm("what") @DefaultValue("protect") String what) {
        try {
            var view = what.equals("audit") ? audited(files.read(file)) : made(files.read(file));
            return Response.ok(Templates.tables(view).render()).build();
        } catch (RefusedTables refused) {
            return Response.status(422)
                    .entity(Templates.tables(new View(refused, null, List.of())).render())
                    .build();
        }
    }

    private View made(JsonNode body) {
        var pattern = protect.protect(SentJson.tables(body));
        return new View(null, pattern.judgement(), pattern.safe().tables());
    }

    private View audited(JsonNode body) {
        return new View(null, audit.audit(SentJson.tables(body), SentJson.before(body)), List.of());
    }
}
