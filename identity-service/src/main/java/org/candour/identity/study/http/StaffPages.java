package org.candour.identity.study.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.candour.identity.study.Assignment;
import org.candour.identity.study.Gate;
import org.candour.identity.study.NewAssignment;
import org.candour.identity.study.StaffRole;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.Wave;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Violation;
import org.candour.platform.yaml.FileProblem;

/** The templates of the console. */
@CheckedTemplate(basePath = "study")
final class StaffPages {
    private StaffPages() {}

    static native TemplateInstance study(
            StudyDefinition study,
            int revision,
            String done,
            List<Gate> gates,
            boolean ready,
            String workshop,
            String phase,
            List<Wave> waves,
            Listing<StudyPage.EmployerLine> list,
            String find);

    static native TemplateInstance refused(String study, List<FileProblem> problems);

    static native TemplateInstance wave(StudyDefinition study, Wave wave, boolean opening);

    static native TemplateInstance invited(
            StudyDefinition study, Wave wave, List<InvitedPage.Line> lines, List<Violation> errors);

    static native TemplateInstance staff(
            StudyDefinition study,
            Listing<Assignment> list,
            List<StaffRole> roles,
            NewAssignment typed,
            List<Violation> errors,
            String find);

    static native TemplateInstance phase(
            StudyDefinition study, List<PhasePage.Line> lines, List<PhasePage.Choice> next, List<Violation> errors);

    static native TemplateInstance register(StudyDefinition study, List<RegisterPage.ReceiverLine> recipients);

    static native TemplateInstance notices(
            StudyDefinition study, List<NoticesPage.Line> lines, List<NoticesPage.Told> told, List<Violation> errors);

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
