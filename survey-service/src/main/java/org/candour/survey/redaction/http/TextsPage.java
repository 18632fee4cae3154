package org.candour.survey.redaction.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.survey.redaction.FindNextText;
import org.candour.survey.redaction.ListTexts;
import org.candour.survey.redaction.ReadQuestions;
import org.candour.survey.redaction.TextFilter;

/** The redaction queue of a study. It shows no words. */
@Path("/staff/studies/{study}/texts")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TextsPage {
    private static final UUID BEGINNING = new UUID(0, 0);

    private final Grants grants;
    private final CurrentStaff staff;
    private final ReadQuestions readQuestions;
    private final ListTexts listTexts;
    private final FindNextText findNextText;

    public TextsPage(
            Grants grants,
            CurrentStaff staff,
            ReadQuestions readQuestions,
            ListTexts listTexts,
            FindNextText findNextText) {
        this.grants = grants;
        this.staff = staff;
        this.readQuestions = readQuestions;
        this.listTexts = listTexts;
        this.findNextText = findNextText;
    }

    @GET
    @RolesAllowed("researcher")
    public TemplateInstance queue(
            @PathParam("study") String study,
            @BeanParam TextFilterQuery query,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam("of") @DefaultValue("") String of) {
        grants.require(staff.subject(), "researcher", study);
        TextFilter filter = query.filter();
        return Templates.queue(new QueueView(
                study,
                readQuestions.read(study),
                filter,
                listTexts.list(study, filter, number(page)),
                findNextText
                        .next(study, filter, BEGINNING)
                        .map(next -> "/staff/studies/" + study + "/texts/" + next + TextFilterQuery.of(filter))
                        .orElse(""),
                LastDecision.of(study, done, of, TextFilterQuery.of(filter))));
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    @CheckedTemplate(basePath = "redaction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(QueueView view);
    }
}
