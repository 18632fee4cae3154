package org.candour.identity.study.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.candour.identity.study.Invited;
import org.candour.identity.study.RecordInvited;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.jboss.resteasy.reactive.RestPath;

/** How many people each employer invited. */
@Path("/staff/studies/{study}/waves/{wave}/invited")
public class InvitedPage {
    private final Studies studies;
    private final Waves waves;
    private final RecordInvited record;
    private final Grants grants;
    private final CurrentStaff staff;

    InvitedPage(Studies studies, Waves waves, RecordInvited record, Grants grants, CurrentStaff staff) {
        this.studies = studies;
        this.waves = waves;
        this.record = record;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(StudyPage.MANAGER)
    public Response ask(@RestPath String study, @RestPath String wave) {
        StudyDefinition definition = require(study);
        Map<String, String> known = new LinkedHashMap<>();
        for (Invited count : waves.invited(study, wave)) {
            known.put(count.employer(), Integer.toString(count.invited()));
        }
        return page(200, definition, wave, known, List.of());
    }

    @POST
    @RolesAllowed(StudyPage.MANAGER)
    public Response record(@RestPath String study, @RestPath String wave, MultivaluedMap<String, String> form) {
        StudyDefinition definition = require(study);
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Violation> errors = new ArrayList<>();
        for (StudyEmployer employer : definition.employers()) {
            String text = Objects.requireNonNullElse(form.getFirst("invited-" + employer.code()), "")
                    .strip();
            typed.put(employer.code(), text);
            if (text.matches("[0-9]{1,6}")) {
                counts.put(employer.code(), Integer.valueOf(text));
            } else if (!text.isEmpty()) {
                errors.add(new Violation(
                        "invited-" + employer.code(), employer.label() + ": enter a whole number, or leave it empty"));
            }
        }
        if (!errors.isEmpty()) {
            return page(400, definition, wave, typed, errors);
        }
        record.record(study, wave, counts, staff.subject());
        return StaffPages.go("/staff/studies/" + study + "?done=counted");
    }

    private StudyDefinition require(String study) {
        grants.require(staff.subject(), StudyPage.MANAGER, study);
        return studies.find(study).orElseThrow(Problem::notFound);
    }

    private Response page(
            int status, StudyDefinition study, String code, Map<String, String> values, List<Violation> errors) {
        Wave wave = waves.find(study.code(), code).orElseThrow(Problem::notFound);
        List<Line> lines = study.employers().stream()
                .map(employer -> new Line(
                        "invited-" + employer.code(), employer.label(), values.getOrDefault(employer.code(), "")))
                .toList();
        return StaffPages.page(status, StaffPages.invited(study, wave, lines, errors));
    }

    /** A field of the form. */
    public record Line(String field, String label, String value) {}
}
