package org.candour.survey.answering.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.candour.contracts.instrument.Page;
import org.candour.platform.page.AddressConfig;
import org.candour.survey.answering.Progress;
import org.candour.survey.answering.Status;

/** Makes the answers to browsers. */
@ApplicationScoped
public class Pages {
    private final AddressConfig address;
    private final VisitCookie cookie;
    private final BlankPages blank;

    public Pages(AddressConfig address, VisitCookie cookie, BlankPages blank) {
        this.address = address;
        this.cookie = cookie;
        this.blank = blank;
    }

    /** The language of somebody's pages: as they chose, if it is open. */
    Language language(Visit visit, Progress progress) {
        return Language.of(
                progress.languages().contains(visit.language())
                        ? visit.language()
                        : progress.instrument().language());
    }

    Response begin(Visit visit, Progress progress, BeginView view) {
        Language language = language(visit, progress);
        return page(200, language, Templates.begin(Frame.of(language, progress), view))
                .cookie(cookie.make(visit))
                .build();
    }

    Response question(Visit visit, int status, Progress progress, QuestionView view) {
        Language language = language(visit, progress);
        Frame frame = Frame.of(language, progress);
        Function<QuestionView, TemplateInstance> template =
                shown -> Templates.question(frame, shown, resume()).setLocale(language.locale());
        String html = view.blank()
                ? blank.print(frame, view, template)
                : template.apply(view).render();
        return html(status, html).cookie(cookie.make(visit)).build();
    }

    Response check(Visit visit, Progress progress) {
        Language language = language(visit, progress);
        return page(200, language, Templates.check(Frame.of(language, progress), CheckView.of(progress, language)))
                .cookie(cookie.make(visit))
                .build();
    }

    Response done(Visit visit, Progress progress) {
        Language language = language(visit, progress);
        return page(200, language, Templates.done(Frame.of(language, progress), visit.receipt(), studyPage(progress)))
                .build();
    }

    /** The page on which this person goes on. */
    Response goOn(Visit visit, Progress progress) {
        return progress.participation().status() == Status.OPEN
                ? go(visit, progress.next().map(Pages::at).orElse("check"))
                : notOpen(visit, progress);
    }

    Response go(Visit visit, String page) {
        return Response.seeOther(URI.create("/answer/" + page))
                .cookie(cookie.make(visit))
                .build();
    }

    /** Forgets who was answering. */
    Response leave(String page, Language language) {
        NewCookie gone = cookie.clear();
        return Response.seeOther(URI.create("/answer/" + page + "?in=" + language.tag()))
                .cookie(gone)
                .build();
    }

    Response notOpen(Visit visit, Progress progress) {
        Language language = language(visit, progress);
        return notice(
                Notice.of(
                        progress.participation().status(),
                        progress.participation().study(),
                        address,
                        language.tell()),
                language);
    }

    Response notice(Notice notice, Language language) {
        return page(notice.status(), language, Templates.notice(Frame.plain(language), notice))
                .build();
    }

    Response trial(String token, Language language) {
        return page(200, language, Templates.trial(Frame.plain(language), token))
                .build();
    }

    /** No cookie, or one that is too old; what was sent stays in the page. */
    Response ended(Language language, SentAgain again) {
        Notice notice = Notice.ended(address, language.tell());
        return page(notice.status(), language, Templates.ended(Frame.plain(language), notice, again))
                .build();
    }

    /** Keeps what was typed in the page itself, so that it can be sent again. */
    static Response unavailable(Language language, SentAgain again) {
        return page(503, language, Templates.unavailable(Frame.plain(language), again))
                .header("Retry-After", "10")
                .build();
    }

    /** Names the address of a page that is the answer to something else. */
    static Response at(String page, Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CONTENT_LOCATION, "/answer/" + page)
                .build();
    }

    static String at(Page page) {
        return "q/" + page.code();
    }

    String studyPage(Progress progress) {
        return address.identity() + "/studies/" + progress.participation().study();
    }

    private String resume() {
        return address.identity() + "/resume";
    }

    private static ResponseBuilder page(int status, Language language, TemplateInstance template) {
        return html(status, template.setLocale(language.locale()).render());
    }

    private static ResponseBuilder html(int status, String page) {
        return Response.status(status).type("text/html; charset=utf-8").entity(page);
    }

    /**
     * A form that could not be taken.
     *
     * @param action where it was sent; empty when nothing was
     * @param fields what it said
     */
    record SentAgain(String action, Map<String, List<String>> fields) {
        static final SentAgain NOTHING = new SentAgain("", Map.of());

        public boolean submitting() {
            return action.endsWith("/submit");
        }

        public Set<Map.Entry<String, List<String>>> entries() {
            return fields.entrySet();
        }

        @Override
        public String toString() {
            return "SentAgain(withheld)";
        }
    }

    @CheckedTemplate(basePath = "answering")
    static class Templates {
        private Templates() {}

        static native TemplateInstance begin(Frame frame, BeginView view);

        static native TemplateInstance question(Frame frame, QuestionView view, String resume);

        static native TemplateInstance check(Frame frame, CheckView view);

        static native TemplateInstance done(Frame frame, String receipt, String studyPage);

        static native TemplateInstance notice(Frame frame, Notice notice);

        static native TemplateInstance trial(Frame frame, String token);

        static native TemplateInstance ended(Frame frame, Notice notice, SentAgain again);

        static native TemplateInstance unavailable(Frame frame, SentAgain again);
    }
}
