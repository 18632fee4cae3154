package org.candour.identity.lookup.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.candour.identity.lookup.Finding;
import org.candour.identity.lookup.NameCases;
import org.candour.identity.lookup.Purpose;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.problem.Violation;

/** The templates of looking people up. */
@CheckedTemplate(basePath = "lookup")
final class FindPages {
    private FindPages() {}

    static native TemplateInstance find(
            StudyDefinition study,
            List<Purpose> purposes,
            TypedSearch typed,
            List<NameCases.Case> cases,
            List<Violation> errors);

    static native TemplateInstance found(
            StudyDefinition study,
            Finding finding,
            TypedSearch typed,
            List<QuestionView> questions,
            boolean claimed,
            boolean several);

    static Response page(int status, TemplateInstance template) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(template.render())
                .build();
    }
}
