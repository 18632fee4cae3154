package org.candour.identity.audit.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.candour.identity.audit.AuditTrail;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grant;
import org.candour.platform.access.Grants;

/** What staff did, for the auditor of a study. */
@Path("/staff/audit")
@Produces(MediaType.TEXT_HTML)
public class AuditPage {
    private static final String AUDITOR = "auditor";
    private static final int LIMIT = 500;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final AuditTrail trail;
    private final Grants grants;
    private final CurrentStaff staff;

    AuditPage(AuditTrail trail, Grants grants, CurrentStaff staff) {
        this.trail = trail;
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

    /** A line of the page. */
    public record Line(String at, String study, String action, String detail, String subject) {}

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        private Templates() {}

        static native TemplateInstance audit(List<Line> entries);
    }
}
