package org.candour.survey.answering.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Page;
import org.candour.platform.page.AddressConfig;
import org.candour.survey.answering.Progress;
import org.candour.survey.answering.Status;

/** Makes the answers to browsers. */
@ApplicationScoped
public class Pages {
    private final AddressConfig address;
    private final VisitCookie cookie;

    public Pages(AddressConfig address, VisitCookie cookie) {
        this.address = address;
        this.cookie = cookie;
    }

    Response question(Visit visit, int status, QuestionView view) {
        return page(status, Templates.question(view)).cookie(cookie.make(visit)).build();
    }

    Response check(Visit visit, CheckView view) {
        return page(200, Templates.check(view)).cookie(cookie.make(visit)).build();
    }

    Response done(Visit visit, Progress progress) {
        return page(
                        200,
                        Templates.done(
                                progress.participation().studyTitle(),
                                visit.receipt(),
                                address.identity() + "/studies/"
                                        + progress.participation().study()))
                .build();
    }

    /** The page on which this person goes on. */
    Response goOn(Visit visit, Progress progress) {
        return progress.participation().status() == Status.OPEN
                ? go(visit, progress.next().map(Page::code).orElse("check"))
                : notOpen(progress);
    }

    Response go(Visit visit, String page) {
        return Response.seeOther(URI.create("/answer/" + page))
                .cookie(cookie.make(visit))
                .build();
    }

    Response leave(String page) {
        NewCookie gone = cookie.clear();
        return Response.seeOther(URI.create("/answer/" + page)).cookie(gone).build();
    }

    Response notOpen(Progress progress) {
        return notice(Notice.of(
                progress.participation().status(), progress.participation().study(), address));
    }

    Response ended() {
        return notice(Notice.ended(address));
    }

    Response notice(Notice notice) {
        return page(notice.status(), Templates.notice(notice)).build();
    }

    /** Keeps what was typed in the page itself, so that it can be sent again. */
    static Response unavailable(Optional<String> action, Map<String, List<String>> fields) {
        return page(
                        503,
                        Templates.unavailable(
                                action.orElse(""),
                                fields.entrySet(),
                                action.orElse("").endsWith("/submit")))
                .header("Retry-After", "10")
                .build();
    }

    private static ResponseBuilder page(int status, TemplateInstance template) {
        return Response.status(status).type("text/html; charset=utf-8").entity(template.render());
    }

    @CheckedTemplate(basePath = "answering")
    static class Templates {
        private Templates() {}

        static native TemplateInstance question(QuestionView view);

        static native TemplateInstance check(CheckView view);

        static native TemplateInstance done(String study, String receipt, String studyPage);

        static native TemplateInstance notice(Notice notice);

        static native TemplateInstance unavailable(
                String action, java.util.Set<Map.Entry<String, List<String>>> fields, boolean submitting);
    }
}
