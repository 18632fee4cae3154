package org.candour.identity.contact.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.candour.identity.contact.ListRegister;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;

/** Who is on the stakeholder register, for the study manager (EW-A8). */
@Path("/staff/studies/{study}/stakeholders")
public class HoldersPage {
    private static final String MANAGER = "study-manager";
    private static final ListQuery USUAL = ListQuery.by("NAME");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final Studies studies;
    private final ListRegister register;
    private final Grants grants;
    private final CurrentStaff staff;

    HoldersPage(Studies studies, ListRegister register, Grants grants, CurrentStaff staff) {
        this.studies = studies;
        this.register = register;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(MANAGER)
    public Response show(@RestPath String study) {
        return list(study, USUAL);
    }

    @POST
    @Path("/find")
    @RolesAllowed(MANAGER)
    public Response find(@RestPath String study, MultivaluedMap<String, String> form) {
        return list(study, ListQuery.of(form, USUAL));
    }

    private Response list(String study, ListQuery query) {
        grants.require(staff.subject(), MANAGER, study);
        StudyDefinition definition = studies.find(study)
                .filter(found -> found.contactRules().stakeholders().isPresent())
                .orElseThrow(Problem::notFound);
        Listing<List<String>> people = register.of(study, query, staff.subject())
                .map(one -> Stream.concat(
                                StakeholdersPage.FIELDS.stream()
                                        .map(one.person().reveal()::of),
                                Stream.of(DAY.format(one.lastContactOn())))
                        .toList());
        return ContactPages.page(
                200, RegistrationPages.holders(definition, people, "/staff/studies/" + study + "/stakeholders/find"));
    }
}
