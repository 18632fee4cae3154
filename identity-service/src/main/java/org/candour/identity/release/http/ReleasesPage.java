package org.candour.identity.release.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.candour.identity.release.ReleaseMail;
import org.candour.identity.release.ReleaseMails;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;

/** Which employers were told that their report was released. */
@Path("/staff/studies/{study}/releases")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ReleasesPage {
    private static final String MANAGER = "study-manager";

    private final Studies studies;
    private final ReleaseMails mails;
    private final Grants grants;
    private final CurrentStaff staff;

    ReleasesPage(Studies studies, ReleaseMails mails, Grants grants, CurrentStaff staff) {
        this.studies = studies;
        this.mails = mails;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(MANAGER)
    public TemplateInstance list(@RestPath String study) {
        grants.require(staff.subject(), MANAGER, study);
        StudyDefinition definition = studies.find(study).orElseThrow(Problem::notFound);
        List<Line> lines = mails.of(study).stream()
                .map(mail -> new Line(
                        mail,
                        definition
                                .employer(mail.employer())
                                .map(StudyEmployer::label)
                                .orElse(mail.employer())))
                .toList();
        return Templates.releases(definition, lines);
    }

    /** A mail and the name of its employer. */
    record Line(ReleaseMail mail, String employer) {}

    @CheckedTemplate(basePath = "release")
    static class Templates {
        private Templates() {}

        static native TemplateInstance releases(StudyDefinition study, List<Line> lines);
    }
}
