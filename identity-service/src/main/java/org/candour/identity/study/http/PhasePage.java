package org.candour.identity.study.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.candour.identity.study.ErasurePhase;
import org.candour.identity.study.RecordPhase;
import org.candour.identity.study.RecordedPhase;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyPhases;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The phases of a study: what erasure means now, and the next step (EW-B7). */
@Path("/staff/studies/{study}/phase")
public class PhasePage {
    private final Studies studies;
    private final StudyPhases phases;
    private final RecordPhase record;
    private final Grants grants;
    private final CurrentStaff staff;

    PhasePage(Studies studies, StudyPhases phases, RecordPhase record, Grants grants, CurrentStaff staff) {
        this.studies = studies;
        this.phases = phases;
        this.record = record;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(StudyPage.MANAGER)
    public Response show(@RestPath String study) {
        return page(200, require(study), List.of());
    }

    @POST
    @RolesAllowed(StudyPage.MANAGER)
    public Response record(@RestPath String study, @RestForm @Nullable String phase) {
        StudyDefinition definition = require(study);
        Optional<ErasurePhase.Code> chosen = Arrays.stream(ErasurePhase.Code.values())
                .filter(code -> code.name().equals(Objects.requireNonNullElse(phase, "")))
                .findFirst();
        if (chosen.isEmpty()) {
            return page(422, definition, List.of(new Violation("phase", "Choose the phase that begins today")));
        }
        record.record(study, chosen.get(), staff.subject());
        return StaffPages.go("/staff/studies/" + study + "/phase");
    }

    private StudyDefinition require(String study) {
        grants.require(staff.subject(), StudyPage.MANAGER, study);
        return studies.find(study).orElseThrow(Problem::notFound);
    }

    private Response page(int status, StudyDefinition study, List<Violation> errors) {
        Optional<ErasurePhase.Code> now = phases.current(study.code());
        List<Line> lines = phases.of(study.code()).stream()
                .map(one -> new Line(one, meaning(study, one.phase())))
                .toList();
        List<Choice> next = ErasurePhase.Code.after(now).stream()
                .map(code -> new Choice(code, meaning(study, code)))
                .toList();
        return StaffPages.page(status, StaffPages.phase(study, lines, next, errors));
    }

    private static String meaning(StudyDefinition study, ErasurePhase.Code code) {
        return study.phases().stream()
                .filter(one -> one.code() == code)
                .findFirst()
                .map(ErasurePhase::erasure)
                .orElse("");
    }

    /** A phase that was recorded. */
    public record Line(RecordedPhase phase, String erasure) {}

    /** A phase that may come next. */
    public record Choice(ErasurePhase.Code code, String erasure) {}
}
