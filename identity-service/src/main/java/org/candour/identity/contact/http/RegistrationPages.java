package org.candour.identity.contact.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.candour.identity.study.Party;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.page.Listing;

/** The templates of the pages about single people. */
@CheckedTemplate(basePath = "contact")
final class RegistrationPages {
    private RegistrationPages() {}

    static native TemplateInstance register(StudyDefinition study, TypedPerson typed);

    static native TemplateInstance registered(StudyDefinition study, String title, String text);

    static native TemplateInstance stakeholders(StudyDefinition study, TypedPerson typed, String purpose, String kept);

    static native TemplateInstance leave(StudyDefinition study, TypedPerson typed);

    static native TemplateInstance nominations(
            StudyDefinition study,
            List<Party> parties,
            TypedPerson typed,
            Listing<NominationsPage.Line> list,
            String find,
            String done);

    static native TemplateInstance holders(StudyDefinition study, Listing<List<String>> list, String find);
}
