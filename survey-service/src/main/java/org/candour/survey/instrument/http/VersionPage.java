package org.candour.survey.instrument.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.http.VersionView.Typed;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One version: how far it has come, what speaks against it, what happened to it. */
@Path("/staff/studies/{study}/instruments/{code}/{version}")
public class VersionPage {
    private final WorkshopDesk desk;
    private final WorkshopAccess access;

    VersionPage(WorkshopDesk desk, WorkshopAccess access) {
        this.desk = desk;
        this.access = access;
    }

    @GET
    @RolesAllowed({WorkshopAccess.MANAGER, WorkshopAccess.RESEARCHER})
    public Response show(
            @RestPath String study, @RestPath String code, @RestPath int version, @RestQuery @Nullable String done) {
        VersionView view = desk.version(
                new VersionKey(study, code, version),
                access.visitor(study),
                Objects.requireNonNullElse(done, ""),
                Typed.NOTHING,
                List.of());
        return WorkshopPages.page(200, WorkshopPages.version(view));
    }
}
