package org.candour.survey.instrument.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.platform.problem.Problem;
import org.candour.survey.instrument.InstrumentDiff;
import org.candour.survey.instrument.Version;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.Versions;
import org.jboss.resteasy.reactive.RestPath;

/** Two versions side by side, the lower number on the left. */
@Path("/staff/studies/{study}/instruments/{code}/{version}/diff/{other}")
public class DiffPage {
    private final Versions versions;
    private final WorkshopDesk desk;
    private final WorkshopAccess access;

    DiffPage(Versions versions, WorkshopDesk desk, WorkshopAccess access) {
        this.versions = versions;
        this.desk = desk;
        this.access = access;
    }

    @GET
    @RolesAllowed({WorkshopAccess.MANAGER, WorkshopAccess.RESEARCHER})
    public Response show(@RestPath String study, @RestPath String code, @RestPath int version, @RestPath int other) {
        StudyView view = desk.study(study, access.visitor(study));
        VersionKey key = new VersionKey(study, code, version);
        int before = Math.min(version, other);
        int after = Math.max(version, other);
        List<DiffLine> lines = InstrumentDiff.of(find(study, code, before), find(study, code, after)).stream()
                .map(DiffLine::of)
                .toList();
        return WorkshopPages.page(
                200, WorkshopPages.diff(new DiffView(view, key, desk.path(key), before, after, lines)));
    }

    private Instrument find(String study, String code, int version) {
        return versions.find(new VersionKey(study, code, version))
                .map(Version::instrument)
                .orElseThrow(Problem::notFound);
    }
}
