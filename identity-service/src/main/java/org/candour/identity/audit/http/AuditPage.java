package org.candour.identity.audit.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.candour.identity.audit.AuditTrail;
import org.candour.identity.audit.ChainVerdict;
import org.candour.identity.audit.CheckChain;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grant;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What staff did, for the auditor of a study. */
@Path("/staff/audit")
@Produces(MediaType.TEXT_HTML)
public class AuditPage {
    private static final String AUDITOR = "auditor";
    private static final int LIMIT = 500;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final AuditTrail trail;
    private final CheckChain check;
    private final Grants grants;
    private final CurrentStaff staff;

    AuditPage(AuditTrail trail, CheckChain check, Grants grants, CurrentStaff staff) {
        this.trail = trail;
        this.check = check;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(AUDITOR)
    public String show() {
        List<Line> lines = grants.of(staff.subject()).stream()
                .filter(grant -> grant.role().equals(AUDITOR))
                .map(Grant::study)
                .distinct()
                .flatMap(study -> trail.latest(study, LIMIT).stream())
                .map(entry -> new Line(
                        TIME.format(entry.at()), entry.study(), entry.action(), entry.detail(), entry.subject()))
                .toList();
        return Templates.audit(lines).render();
    }

    @POST
    @Path("/chain")
    @RolesAllowed(AUDITOR)
    public String check(@RestForm @Nullable String noted) {
        if (grants.of(staff.subject()).stream().noneMatch(grant -> grant.role().equals(AUDITOR))) {
            throw Problem.notFound();
        }
        return Templates.chain(check.check(Objects.requireNonNullElse(noted, "")))
                .render();
    }

    /** A line of the page. */
    public record Line(String at, String study, String action, String detail, String subject) {}

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        private Templates() {}

        static native TemplateInstance audit(List<Line> entries);

        static native TemplateInstance chain(ChainVerdict verdict);
    }
}
