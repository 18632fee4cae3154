package org.candour.identity.safeguarding.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.candour.identity.safeguarding.Flag;
import org.candour.identity.safeguarding.Flags;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.page.ListColumn;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;

/** What waits for the safeguarding lead of a study (SP-13). */
@Path("/staff/studies/{study}/safeguarding")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class FlagsPage {
    private static final String LEAD = "safeguarding-lead";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ListQuery USUAL = ListQuery.latest("RECEIVED");
    private static final List<ListColumn<Flag>> COLUMNS = List.of(
            ListColumn.by("RECEIVED", "Received on", Flag::receivedOn, flag -> DAY.format(flag.receivedOn())),
            ListColumn.text("FLAG", "Flag", flag -> flag.id().toString()));

    private final Studies studies;
    private final Flags flags;
    private final Grants grants;
    private final CurrentStaff staff;

    FlagsPage(Studies studies, Flags flags, Grants grants, CurrentStaff staff) {
        this.studies = studies;
        this.flags = flags;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(LEAD)
    public TemplateInstance list(@RestPath String study, @Context UriInfo address) {
        grants.require(staff.subject(), LEAD, study);
        StudyDefinition definition = studies.find(study).orElseThrow(Problem::notFound);
        Listing<Flag> list = Listing.of(flags.of(study), COLUMNS, ListQuery.of(address.getQueryParameters(), USUAL));
        return Templates.flags(definition, list, "/staff/studies/" + study + "/safeguarding");
    }

    @CheckedTemplate(basePath = "safeguarding")
    static class Templates {
        private Templates() {}

        static native TemplateInstance flags(StudyDefinition study, Listing<Flag> list, String find);
    }
}
