package org.candour.identity.console.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.candour.identity.console.Console;
import org.candour.identity.console.ReadConsole;
import org.candour.identity.study.Studies;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grant;
import org.candour.platform.access.Grants;
import org.candour.platform.page.AddressConfig;

/** Where the console begins: the studies of this person, published or not, and what is due. */
@Path("/staff")
@Produces(MediaType.TEXT_HTML)
public class ConsolePage {
    private static final String MANAGER = "study-manager";
    private static final String SUPPLIER = "contact-manager";
    private static final String AUDITOR = "auditor";

    private final ReadConsole readConsole;
    private final Studies studies;
    private final AddressConfig addresses;
    private final Grants grants;
    private final CurrentStaff staff;

    ConsolePage(ReadConsole readConsole, Studies studies, AddressConfig addresses, Grants grants, CurrentStaff staff) {
        this.readConsole = readConsole;
        this.studies = studies;
        this.addresses = addresses;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed({MANAGER, SUPPLIER, AUDITOR})
    public String home() {
        List<Grant> held = grants.of(staff.subject());
        List<String> supplied = codes(held, SUPPLIER).stream()
                .filter(code -> studies.find(code).isPresent())
                .toList();
        return Templates.home(
                        readConsole.read(codes(held, MANAGER)),
                        supplied,
                        !codes(held, AUDITOR).isEmpty(),
                        addresses.survey().toString(),
                        addresses.reporting().toString())
                .render();
    }

    private static List<String> codes(List<Grant> held, String role) {
        return held.stream()
                .filter(grant -> grant.role().equals(role))
                .map(Grant::study)
                .distinct()
                .sorted()
                .toList();
    }

    @CheckedTemplate(basePath = "console")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(
                Console console, List<String> supplied, boolean auditor, String survey, String reporting);
    }
}
