package org.candour.survey.instrument.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.candour.contracts.instrument.Instrument;
import org.candour.platform.problem.Problem;
import org.candour.survey.instrument.Version;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.Versions;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A whole questionnaire on one page, as a list or as a row of phone screens. */
@Path("/staff/studies/{study}/instruments/{code}/{version}/preview")
public class PreviewPage {
    private final Versions versions;
    private final WorkshopDesk desk;
    private final WorkshopAccess access;

    PreviewPage(Versions versions, WorkshopDesk desk, WorkshopAccess access) {
        this.versions = versions;
        this.desk = desk;
        this.access = access;
    }

    @GET
    @RolesAllowed({WorkshopAccess.MANAGER, WorkshopAccess.RESEARCHER})
    public Response show(
            @RestPath String study,
            @RestPath String code,
            @RestPath int version,
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String as) {
        StudyView view = desk.study(study, access.visitor(study));
        VersionKey key = new VersionKey(study, code, version);
        Version found = versions.find(key).orElseThrow(Problem::notFound);
        Instrument source = found.instrument();
        String chosen = language != null && source.languages().contains(language) ? language : source.language();
        return WorkshopPages.page(
                200, WorkshopPages.preview(PreviewView.of(view, found, desk.path(key), chosen, "phone".equals(as))));
    }
}
