package org.candour.identity.study.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.candour.identity.study.CloseWave;
import org.candour.identity.study.ErasurePhase;
import org.candour.identity.study.Gate;
import org.candour.identity.study.LaunchGates;
import org.candour.identity.study.OpenWave;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.identity.study.StudyPhases;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.page.ListColumn;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One study: its gates, waves, employers and the links to forward. */
@Path("/staff/studies/{study}")
public class StudyPage {
    static final String MANAGER = "study-manager";
    private static final List<ListColumn<EmployerLine>> COLUMNS = List.of(
            ListColumn.text("EMPLOYER", "Employer", EmployerLine::label),
            ListColumn.text("CODE", "Code", EmployerLine::code));
    private static final Map<String, String> DONE = Map.of(
            "published", "The pack is published and announced.",
            "unchanged", "The pack says what was already published. Nothing was changed.",
            "opened", "The wave is open.",
            "closed", "The wave is closed.",
            "counted", "The numbers are stored.");

    private final Studies studies;
    private final Waves waves;
    private final LaunchGates gates;
    private final StudyPhases phases;
    private final OpenWave open;
    private final CloseWave close;
    private final AddressConfig places;
    private final Grants grants;
    private final CurrentStaff staff;

    StudyPage(
            Studies studies,
            Waves waves,
            LaunchGates gates,
            StudyPhases phases,
            OpenWave open,
            CloseWave close,
            AddressConfig places,
            Grants grants,
            CurrentStaff staff) {
        this.studies = studies;
        this.waves = waves;
        this.gates = gates;
        this.phases = phases;
        this.open = open;
        this.close = close;
        this.places = places;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(MANAGER)
    public Response show(@RestPath String study, @RestQuery @Nullable String done, @Context UriInfo address) {
        StudyDefinition definition = require(study);
        List<Gate> checked = gates.of(definition, waves.next(study));
        List<EmployerLine> employers = definition.employers().stream()
                .flatMap(employer -> lines(study, employer))
                .toList();
        ListQuery query = ListQuery.of(address.getQueryParameters(), ListQuery.by("EMPLOYER"));
        return StaffPages.page(
                200,
                StaffPages.study(
                        definition,
                        studies.revision(study),
                        done == null ? "" : DONE.getOrDefault(done, ""),
                        checked,
                        checked.stream().allMatch(Gate::passed),
                        places.survey() + "/staff/studies/" + study + "/instruments",
                        phases.current(study).map(ErasurePhase.Code::title).orElse("Not open yet"),
                        waves.of(study),
                        Listing.of(employers, COLUMNS, query),
                        "/staff/studies/" + study + "#links"));
    }

    @GET
    @Path("/waves/{wave}/open")
    @RolesAllowed(MANAGER)
    public Response askOpen(@RestPath String study, @RestPath String wave) {
        return StaffPages.page(200, StaffPages.wave(require(study), wave(study, wave), true));
    }

    @POST
    @Path("/waves/{wave}/open")
    @RolesAllowed(MANAGER)
    public Response open(@RestPath String study, @RestPath String wave) {
        require(study);
        open.open(study, wave, staff.subject());
        return StaffPages.go("/staff/studies/" + study + "?done=opened");
    }

    @GET
    @Path("/waves/{wave}/close")
    @RolesAllowed(MANAGER)
    public Response askClose(@RestPath String study, @RestPath String wave) {
        return StaffPages.page(200, StaffPages.wave(require(study), wave(study, wave), false));
    }

    @POST
    @Path("/waves/{wave}/close")
    @RolesAllowed(MANAGER)
    public Response close(@RestPath String study, @RestPath String wave) {
        require(study);
        close.close(study, wave, staff.subject());
        return StaffPages.go("/staff/studies/" + study + "?done=closed");
    }

    private StudyDefinition require(String study) {
        grants.require(staff.subject(), MANAGER, study);
        return studies.find(study).orElseThrow(Problem::notFound);
    }

    private Wave wave(String study, String wave) {
        return waves.find(study, wave).orElseThrow(Problem::notFound);
    }

    private Stream<EmployerLine> lines(String study, StudyEmployer employer) {
        return Stream.concat(
                Stream.of(line(study, employer.label(), employer.organisationCode())),
                employer.parts().stream()
                        .filter(unit -> unit.organisationCode() != null)
                        .map(unit -> line(
                                study,
                                employer.label() + ": " + unit.label(),
                                Objects.requireNonNull(unit.organisationCode()))));
    }

    private EmployerLine line(String study, String label, String code) {
        return new EmployerLine(label, code, places.identity() + "/join/" + study + "?code=" + code);
    }

    /** An employer or one of its units, and what its principal social worker forwards. */
    public record EmployerLine(String label, String code, String link) {}
}
