package org.candour.identity.invitation.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.candour.identity.study.LetterText;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.page.Listing;
import org.candour.platform.page.Tongue;
import org.candour.platform.problem.Violation;

/** The templates of the pages about mails. */
@CheckedTemplate(basePath = "invitation")
final class MailingPages {
    private MailingPages() {}

    static native TemplateInstance mailings(
            StudyDefinition study,
            String wave,
            Listing<MailingLine> list,
            String find,
            List<PlanForm.Choice> kinds,
            List<LetterText.Kind> letters,
            PlanForm typed,
            String done,
            List<Violation> errors);

    static native TemplateInstance mailing(StudyDefinition study, MailingLine mailing, boolean live);

    static native TemplateInstance letter(
            StudyDefinition study, LetterPage.Shown letter, String done, List<Violation> errors);

    static native TemplateInstance wish(
            StudyDefinition study,
            String secret,
            boolean written,
            boolean changed,
            String tongue,
            List<Tongue.Other> others);

    static native TemplateInstance unknown(String tongue);

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
