package org.candour.identity.contact.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.candour.identity.contact.Fault;
import org.candour.identity.contact.Upload;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Violation;

/** The templates of the pages about contacts. */
@CheckedTemplate(basePath = "contact")
final class ContactPages {

    private ContactPages() {}

    static native TemplateInstance organisations(
            StudyDefinition study, boolean manager, Listing<Organisation> list, String find);

    static native TemplateInstance list(
            Supplier supplier, List<Column> columns, Listing<Person> list, boolean attendance, String done);

    static native TemplateInstance upload(Supplier supplier, List<Column> columns, List<Violation> errors);

    static native TemplateInstance faults(Supplier supplier, String back, List<Fault> faults, boolean complete);

    static native TemplateInstance attendance(Supplier supplier, Column by, long lines, List<Violation> errors);

    static native TemplateInstance attended(Supplier supplier, Upload upload);

    static native TemplateInstance preview(
            Supplier supplier, Upload upload, List<Column> columns, List<List<String>> first);

    static Response page(int status, TemplateInstance template) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(template.render())
                .build();
    }

    static Response go(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** An organisation in the list; its agreement is empty where none is in force. */
    record Organisation(String path, String label, String agreement, long people) {}

    /** Somebody in the list of an organisation. */
    record Person(List<String> cells, String suppliedOn, String agreement) {}

    /** Whose contacts a page is about. */
    record Supplier(String study, String title, String path, String label, String agreement) {
        /** Where a search of the list is sent to. */
        public String find() {
            return path + "/find";
        }
    }
}
