package org.candour.identity.selection.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.candour.identity.selection.Decision;
import org.candour.identity.selection.ShowSelection;
import org.candour.identity.selection.Team;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Violation;

/** The templates of the pages about teams. */
@CheckedTemplate(basePath = "selection")
final class SelectionPages {
    private SelectionPages() {}

    static native TemplateInstance organisations(StudyDefinition study, Listing<StudyEmployer> list, String find);

    static native TemplateInstance selection(
            StudyDefinition study,
            StudyEmployer organisation,
            ShowSelection.State state,
            Listing<Team> list,
            String find,
            List<Decision.Method> methods,
            TypedSelection typed,
            List<Violation> errors);

    static Response page(int status, TemplateInstance template) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(template.render())
                .build();
    }
}
