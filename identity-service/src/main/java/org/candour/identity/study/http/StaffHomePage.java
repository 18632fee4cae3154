package org.candour.identity.study.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.candour.identity.study.Packs;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grant;
import org.candour.platform.access.Grants;

/** Where the console begins: the studies of this person, published or not. */
@Path("/staff")
public class StaffHomePage {
    private static final String MANAGER = "study-manager";
    private static final String SUPPLIER = "contact-manager";

    private final Studies studies;
    private final Packs packs;
    private final Grants grants;
    private final CurrentStaff staff;

    StaffHomePage(Studies studies, Packs packs, Grants grants, CurrentStaff staff) {
        this.studies = studies;
        this.packs = packs;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed({MANAGER, SUPPLIER, "auditor"})
    public Response home() {
        List<Grant> held = grants.of(staff.subject());
        List<String> waiting = packs.codes();
        List<Line> lines = held.stream()
                .filter(grant -> grant.role().equals(MANAGER))
                .map(Grant::study)
                .distinct()
                .sorted()
                .map(code -> new Line(
                        code,
                        studies.find(code).map(StudyDefinition::title).orElse(""),
                        studies.revision(code),
                        waiting.contains(code)))
                .toList();
        boolean auditor = held.stream().anyMatch(grant -> grant.role().equals("auditor"));
        List<String> supplied = held.stream()
                .filter(grant -> grant.role().equals(SUPPLIER))
                .map(Grant::study)
                .distinct()
                .sorted()
                .filter(code -> studies.find(code).isPresent())
                .toList();
        return StaffPages.page(200, StaffPages.home(lines, supplied, auditor));
    }

    /** A study in the list; its title is empty before it is published. */
    public record Line(String code, String title, int revision, boolean pack) {}
}
