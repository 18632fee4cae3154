package org.candour.survey.instrument.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.candour.contracts.instrument.Instrument;
import org.candour.platform.problem.Problem;
import org.candour.survey.instrument.Definitions;
import org.candour.survey.instrument.Version;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.Versions;
import org.candour.survey.instrument.XlsForms;
import org.jboss.resteasy.reactive.RestPath;

/** Files to take away. */
@Path("/staff/studies/{study}/instruments/{code}/{version}")
public class ExportPage {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Versions versions;
    private final Definitions definitions;
    private final XlsForms spreadsheets;
    private final WorkshopAccess access;

    ExportPage(Versions versions, Definitions definitions, XlsForms spreadsheets, WorkshopAccess access) {
        this.versions = versions;
        this.definitions = definitions;
        this.spreadsheets = spreadsheets;
        this.access = access;
    }

    @GET
    @Path("/yaml")
    @RolesAllowed({WorkshopAccess.MANAGER, WorkshopAccess.RESEARCHER})
    public Response yaml(@RestPath String study, @RestPath String code, @RestPath int version) {
        Instrument instrument = find(study, code, version);
        return file(definitions.write(instrument), "application/yaml;charset=UTF-8", instrument, "yaml");
    }

    @GET
    @Path("/xlsform")
    @RolesAllowed({WorkshopAccess.MANAGER, WorkshopAccess.RESEARCHER})
    public Response xlsform(@RestPath String study, @RestPath String code, @RestPath int version) {
        Instrument instrument = find(study, code, version);
        return file(spreadsheets.write(instrument), SPREADSHEET, instrument, "xlsx");
    }

    private Instrument find(String study, String code, int version) {
        access.visitor(study);
        return versions.find(new VersionKey(study, code, version))
                .map(Version::instrument)
                .orElseThrow(Problem::notFound);
    }

    private static Response file(Object content, String type, Instrument instrument, String end) {
        String name = instrument.code() + "-" + instrument.version() + "." + end;
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
