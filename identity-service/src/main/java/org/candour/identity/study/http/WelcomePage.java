package org.candour.identity.study.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.Waves;

/** The studies, for everybody. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class WelcomePage {
    private final Studies studies;
    private final Waves waves;

    WelcomePage(Studies studies, Waves waves) {
        this.studies = studies;
        this.waves = waves;
    }

    @GET
    @PermitAll
    public String welcome() {
        List<Line> lines = studies.all().stream()
                .map(study -> new Line(study, waves.open(study.code()).isPresent()))
                .toList();
        return Templates.welcome(lines).render();
    }

    /** A study in the list. */
    public record Line(StudyDefinition study, boolean open) {}

    @CheckedTemplate(basePath = "study")
    static class Templates {
        private Templates() {}

        static native TemplateInstance welcome(List<Line> studies);
    }
}
