package org.candour.platform.audit.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.candour.platform.audit.AuditEntry;
import org.candour.platform.audit.AuditLog;
import org.candour.platform.audit.AuditQuery;
import org.candour.platform.audit.ChainVerdict;
import org.candour.platform.audit.CheckChain;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What staff did with this service, for the auditor of a study. */
@Path("/staff/audit")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AuditPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final AuditLog log;
    private final CheckChain check;
    private final AuditDesk desk;
    private final AuditPlaces places;

    AuditPage(AuditLog log, CheckChain check, AuditDesk desk, AuditPlaces places) {
        this.log = log;
        this.check = check;
        this.desk = desk;
        this.places = places;
    }

    @GET
    @RolesAllowed(AuditDesk.AUDITOR)
    public String show(@Context UriInfo address) {
        Set<String> studies = desk.admit();
        AuditFilter filter = AuditFilter.of(address.getQueryParameters());
        AuditQuery query = filter.query(studies);
        int matching = log.count(query);
        int all = filter.narrow() ? log.count(AuditFilter.of(Map.of()).query(studies)) : matching;
        List<Line> lines = log.find(query).stream().map(AuditPage::line).toList();
        var list = new Listing<>(List.of(), new ListQuery("", "", true, filter.page()), lines, matching, all);
        return Templates.audit(places, filter, List.copyOf(studies), log.actions(studies), list)
                .render();
    }

    @POST
    @Path("/chain")
    @RolesAllowed(AuditDesk.AUDITOR)
    public String check(@RestForm @Nullable String noted) {
        desk.admit();
        return Templates.chain(places, check.check(Objects.requireNonNullElse(noted, "")))
                .render();
    }

    private static Line line(AuditEntry entry) {
        return new Line(
                TIME.format(entry.at()),
                entry.study(),
                entry.action(),
                entry.detail(),
                entry.purpose(),
                entry.subject());
    }

    /** A line of the page. */
    public record Line(String at, String study, String action, String detail, String purpose, String subject) {}

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        private Templates() {}

        static native TemplateInstance audit(
                AuditPlaces places, AuditFilter filter, List<String> studies, List<String> actions, Listing<Line> list);

        static native TemplateInstance chain(AuditPlaces places, ChainVerdict verdict);
    }
}
