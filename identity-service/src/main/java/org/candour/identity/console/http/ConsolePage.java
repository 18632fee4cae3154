package org.candour.identity.console.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.identity.console.Answered;
import org.candour.identity.console.Console;
import org.candour.identity.console.ReadAnswered;
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
    private static final String OFFICER = "rights-officer";
    private static final String LEAD = "safeguarding-lead";

    private final ReadConsole readConsole;
    private final ReadAnswered readAnswered;
    private final Studies studies;
    private final AddressConfig addresses;
    private final Grants grants;
    private final CurrentStaff staff;

    ConsolePage(
            ReadConsole readConsole,
            ReadAnswered readAnswered,
            Studies studies,
            AddressConfig addresses,
            Grants grants,
            CurrentStaff staff) {
        this.readConsole = readConsole;
        this.readAnswered = readAnswered;
        this.studies = studies;
        this.addresses = addresses;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed({MANAGER, SUPPLIER, AUDITOR, OFFICER, LEAD})
    public String home() {
        List<Grant> held = grants.of(staff.subject());
        List<Desk> desks = Stream.of(
                        desks(held, SUPPLIER, "Contacts for the study ", "contacts"),
                        desks(held, OFFICER, "Find who makes a request about the study ", "find"),
                        desks(held, LEAD, "Safeguarding flags of the study ", "safeguarding"))
                .flatMap(List::stream)
                .toList();
        Console console = readConsole.read(codes(held, MANAGER));
        return Templates.home(
                        console,
                        readAnswered.of(console.studies()),
                        desks,
                        !codes(held, AUDITOR).isEmpty(),
                        addresses.survey().toString(),
                        addresses.reporting().toString())
                .render();
    }

    private List<Desk> desks(List<Grant> held, String role, String label, String path) {
        return codes(held, role).stream()
                .filter(code -> studies.find(code).isPresent())
                .map(code -> new Desk(label + code, "/staff/studies/" + code + "/" + path))
                .toList();
    }

    private static List<String> codes(List<Grant> held, String role) {
        return held.stream()
                .filter(grant -> grant.role().equals(role))
                .map(Grant::study)
                .distinct()
                .sorted()
                .toList();
    }

    /** Where somebody who does not manage a study works on it. */
    public record Desk(String label, String path) {}

    @CheckedTemplate(basePath = "console")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(
                Console console,
                Map<String, List<Answered>> answered,
                List<Desk> desks,
                boolean auditor,
                String survey,
                String reporting);
    }
}
