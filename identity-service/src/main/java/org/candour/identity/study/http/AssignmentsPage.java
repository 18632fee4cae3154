package org.candour.identity.study.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.candour.identity.study.AssignStaff;
import org.candour.identity.study.Assignment;
import org.candour.identity.study.Assignments;
import org.candour.identity.study.NewAssignment;
import org.candour.identity.study.RemoveAssignment;
import org.candour.identity.study.StaffRole;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.page.ListColumn;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who works on a study (SP-11). */
@Path("/staff/studies/{study}/staff")
public class AssignmentsPage {
    private static final ListQuery USUAL = ListQuery.by("NAME");
    private static final List<ListColumn<Assignment>> COLUMNS = List.of(
            ListColumn.text("NAME", "Name", Assignment::label),
            ListColumn.text("ROLE", "Role", assignment -> assignment.role().title()),
            ListColumn.text("EMPLOYER", "Employer", Assignment::organisation));

    private final Studies studies;
    private final Assignments assignments;
    private final AssignStaff assign;
    private final RemoveAssignment remove;
    private final Grants grants;
    private final CurrentStaff staff;

    AssignmentsPage(
            Studies studies,
            Assignments assignments,
            AssignStaff assign,
            RemoveAssignment remove,
            Grants grants,
            CurrentStaff staff) {
        this.studies = studies;
        this.assignments = assignments;
        this.assign = assign;
        this.remove = remove;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(StudyPage.MANAGER)
    public Response show(@RestPath String study) {
        return page(200, require(study), nobody(study), USUAL, List.of());
    }

    /** A search is a form, so that a name never stands in an address. */
    @POST
    @Path("/find")
    @RolesAllowed(StudyPage.MANAGER)
    public Response find(@RestPath String study, MultivaluedMap<String, String> form) {
        return page(200, require(study), nobody(study), ListQuery.of(form, USUAL), List.of());
    }

    @POST
    @RolesAllowed(StudyPage.MANAGER)
    public Response assign(
            @RestPath String study,
            @RestForm @Nullable String subject,
            @RestForm @Nullable String label,
            @RestForm @Nullable String role,
            @RestForm @Nullable String organisation) {
        StudyDefinition definition = require(study);
        NewAssignment typed = new NewAssignment(typed(subject), typed(label), typed(role), study, typed(organisation));
        try {
            assign.assign(typed, staff.subject());
        } catch (Problem refused) {
            return page(refused.type().status(), definition, typed, USUAL, refused.violations());
        }
        return StaffPages.go("/staff/studies/" + study + "/staff");
    }

    @POST
    @Path("/{assignment}/remove")
    @RolesAllowed(StudyPage.MANAGER)
    public Response remove(@RestPath String study, @RestPath UUID assignment) {
        require(study);
        remove.remove(study, assignment, staff.subject());
        return StaffPages.go("/staff/studies/" + study + "/staff");
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    private StudyDefinition require(String study) {
        grants.require(staff.subject(), StudyPage.MANAGER, study);
        return studies.find(study).orElseThrow(Problem::notFound);
    }

    private static NewAssignment nobody(String study) {
        return new NewAssignment("", "", "", study, "");
    }

    private Response page(
            int status, StudyDefinition study, NewAssignment typed, ListQuery query, List<Violation> errors) {
        Listing<Assignment> list = Listing.of(assignments.of(study.code()), COLUMNS, query);
        return StaffPages.page(
                status,
                StaffPages.staff(study, list, List.of(StaffRole.values()), typed, errors, path(study) + "/find"));
    }

    private static String path(StudyDefinition study) {
        return "/staff/studies/" + study.code() + "/staff";
    }
}
