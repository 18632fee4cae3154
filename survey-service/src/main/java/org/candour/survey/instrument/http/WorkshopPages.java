package org.candour.survey.instrument.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.candour.survey.instrument.LoadOutcome;

/** The templates of the workshop. */
@CheckedTemplate(basePath = "instrument")
final class WorkshopPages {
    private WorkshopPages() {}

    static native TemplateInstance list(ListView view);

    static native TemplateInstance refused(StudyView study, LoadOutcome.Refused outcome);

    static native TemplateInstance loaded(StudyView study, String path, LoadOutcome.Loaded outcome);

    static native TemplateInstance version(VersionView view);

    static native TemplateInstance confirm(ConfirmView view);

    static native TemplateInstance preview(PreviewView view);

    static native TemplateInstance diff(DiffView view);

    static Response page(int status, TemplateInstance template) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(template.render())
                .build();
    }

    static Response go(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
