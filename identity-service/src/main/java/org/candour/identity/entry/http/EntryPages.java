package org.candour.identity.entry.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.page.Tongue;

/** The templates of the front door. */
@CheckedTemplate(basePath = "entry")
final class EntryPages {
    private EntryPages() {}

    /** A consent to tick; the error is empty where there is none. */
    record Box(String id, String value, boolean mandatory, String wording, boolean ticked, String error) {}

    static native TemplateInstance join(
            StudyDefinition study, String code, String tongue, List<Tongue.Other> others, List<FieldError> errors);

    static native TemplateInstance closed(
            StudyDefinition study, boolean planned, String mail, String tongue, List<Tongue.Other> others);

    static native TemplateInstance notice(
            StudyDefinition study,
            String employer,
            boolean invited,
            String html,
            int version,
            String date,
            String tongue,
            List<Tongue.Other> others);

    static native TemplateInstance consent(
            StudyDefinition study, List<Box> boxes, int version, String date, String tongue, List<FieldError> errors);

    static native TemplateInstance locator(
            StudyDefinition study, String employer, String tongue, List<FieldError> errors);

    static native TemplateInstance start(
            StudyDefinition study,
            StartPage.Greeting greeting,
            String link,
            String code,
            String target,
            String ticket,
            int agreed,
            int newest,
            String tongue);

    static native TemplateInstance byMail(StudyDefinition study, String tongue, List<Tongue.Other> others);

    static native TemplateInstance link(String action, String tongue, String wanted, List<Tongue.Other> others);

    static native TemplateInstance resume(
            List<FieldError> errors, String tongue, String wanted, List<Tongue.Other> others);

    static native TemplateInstance unknown(String tongue);

    static native TemplateInstance choices(
            StudyDefinition study,
            ChoicesPage.Words choices,
            String mail,
            boolean saved,
            String tongue,
            List<Tongue.Other> others);

    static native TemplateInstance stop(StudyDefinition study, String tongue);
}
