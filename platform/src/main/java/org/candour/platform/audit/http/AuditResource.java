package org.candour.platform.audit.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.candour.platform.audit.AuditEntry;
import org.candour.platform.audit.AuditLog;
import org.candour.platform.audit.AuditQuery;
import org.candour.platform.page.ListQuery;
import org.candour.platform.problem.CommonProblem;
import org.candour.platform.problem.Problem;

/** The record for programs of the auditor: the same filter as on the page. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class AuditResource {
    private final AuditLog log;
    private final AuditDesk desk;

    AuditResource(AuditLog log, AuditDesk desk) {
        this.log = log;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(AuditDesk.AUDITOR)
    public AuditView read(@Context UriInfo address) {
        AuditFilter filter = AuditFilter.of(address.getQueryParameters());
        AuditQuery query = filter.query(desk.admit());
        if (filter.unclear()) {
            throw new Problem(CommonProblem.BAD_REQUEST, "from and to are days such as 2026-11-21.");
        }
        int matching = log.count(query);
        int pages = Math.max(1, (matching + ListQuery.PAGE - 1) / ListQuery.PAGE);
        return new AuditView(
                filter.page(),
                pages,
                matching,
                log.find(query).stream().map(AuditResource::line).toList());
    }

    private static EntryView line(AuditEntry entry) {
        return new EntryView(
                entry.at().toString(), entry.subject(), entry.action(), entry.study(), entry.detail(), entry.purpose());
    }

    /** A page of entries, newest first. */
    public record AuditView(int page, int pages, int matching, List<EntryView> entries) {}

    /** An entry; at is in UTC. */
    public record EntryView(String at, String subject, String action, String study, String detail, String purpose) {}
}
