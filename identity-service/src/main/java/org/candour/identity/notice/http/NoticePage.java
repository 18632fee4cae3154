package org.candour.identity.notice.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.NoticeTexts;
import org.candour.identity.notice.Notices;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;

/** The permanent public page of a notice, and its older versions (HC-1, SS-5). */
@Path("/studies/{study}")
@Produces(MediaType.TEXT_HTML)
public class NoticePage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Notices notices;
    private final NoticeTexts texts;

    NoticePage(Notices notices, NoticeTexts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    @GET
    @PermitAll
    public String current(@RestPath String study) {
        return page(notices.current(study).orElseThrow(Problem::notFound), notices.history(study));
    }

    @GET
    @Path("/notice/{version}")
    @PermitAll
    public String version(@RestPath String study, @RestPath int version) {
        return page(notices.find(study, version).orElseThrow(Problem::notFound), notices.history(study));
    }

    private String page(Notice notice, List<Notice> history) {
        List<Version> versions = history.stream()
                .map(one -> new Version(one.version(), DAY.format(one.date())))
                .toList();
        boolean superseded = history.getFirst().version() != notice.version();
        return Templates.notice(notice, texts.html(notice), DAY.format(notice.date()), superseded, versions)
                .render();
    }

    /** A line of the history. */
    public record Version(int number, String date) {}

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        private Templates() {}

        static native TemplateInstance notice(
                Notice notice, String html, String date, boolean superseded, List<Version> history);
    }
}
