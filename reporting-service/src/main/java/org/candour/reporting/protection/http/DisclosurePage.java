package org.candour.reporting.protection.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    private static final long LARGEST = 4_000_000;

    private final ProtectTables protect;
    private final AuditTables audit;
    private final ObjectMapper json;

    public DisclosurePage(ProtectTables protect, AuditTables audit, ObjectMapper json) {
        this.protect = protect;
        this.audit = audit;
        this.json = json;
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
            var view = what.equals("audit") ? audited(read(file)) : made(read(file));
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

    private JsonNode read(@Nullable FileUpload file) {
        if (file == null || file.size() == 0 || file.size() > LARGEST) {
            throw new RefusedTables("file", "choose a JSON file of at most " + LARGEST / 1_000_000 + " MB");
        }
        try {
            return json.readTree(Files.readString(file.uploadedFile(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException notJson) {
            throw new RefusedTables("file", "is not JSON");
        } catch (java.nio.charset.CharacterCodingException notText) {
            throw new RefusedTables("file", "is not UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("what was sent cannot be read", unreadable);
        }
    }
}
