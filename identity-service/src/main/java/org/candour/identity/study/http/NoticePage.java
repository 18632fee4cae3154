package org.candour.identity.study.http;

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
import java.util.Objects;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.NoticeDifference;
import org.candour.identity.notice.NoticeReviews;
import org.candour.identity.notice.NoticeTexts;
import org.candour.identity.notice.Notices;
import org.candour.identity.study.ContactRules;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The permanent public page of a study: its notice, what stands behind it, and older versions (HC-1, SS-5, SS-16). */
@Path("/studies/{study}")
@Produces(MediaType.TEXT_HTML)
public class NoticePage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Studies studies;
    private final Notices notices;
    private final NoticeReviews reviews;
    private final NoticeTexts texts;

    NoticePage(Studies studies, Notices notices, NoticeReviews reviews, NoticeTexts texts) {
        this.studies = studies;
        this.notices = notices;
        this.reviews = reviews;
        this.texts = texts;
    }

    @GET
    @PermitAll
    public String current(@RestPath String study, @RestQuery @Nullable String in) {
        return page(study, notices.current(study).orElseThrow(Problem::notFound).version(), in);
    }

    @GET
    @Path("/notice/{version}")
    @PermitAll
    public String version(@RestPath String study, @RestPath int version, @RestQuery @Nullable String in) {
        return page(study, version, in);
    }

    /** What the later of two versions changed, for everybody who agreed under the earlier one. */
    @GET
    @Path("/notice/{earlier}/changes/{later}")
    @PermitAll
    public String changes(@RestPath String study, @RestPath int earlier, @RestPath int later) {
        Notice before = notices.find(study, earlier).orElseThrow(Problem::notFound);
        Notice after = notices.find(study, later)
                .filter(notice -> notice.version() > before.version())
                .orElseThrow(Problem::notFound);
        return Templates.changes(version(before), version(after), NoticeDifference.between(before.body(), after.body()))
                .render();
    }

    private String page(String study, int version, @Nullable String in) {
        StudyDefinition definition = studies.find(study).orElseThrow(Problem::notFound);
        String spoken = Objects.requireNonNullElse(in, "en");
        Notice shown = notices.in(study, version, spoken).orElseThrow(Problem::notFound);
        List<Version> history =
                notices.history(study).stream().map(NoticePage::version).toList();
        List<Tongue> tongues = notices.languages(study, version).stream()
                .map(notice -> new Tongue(notice.spoken(), ownName(notice), notice.equals(shown)))
                .toList();
        boolean reviewed = !shown.translation()
                || reviews.find(study, version, shown.language()).isPresent();
        return Templates.notice(
                        definition,
                        shown,
                        version(shown),
                        texts.html(shown),
                        history.getFirst().number() != version,
                        reviewed,
                        tongues,
                        history,
                        RetentionWords.of(definition),
                        definition.contactRules().sources().contains(ContactRules.Source.SELF_REGISTERED),
                        definition.contactRules().stakeholders().isPresent())
                .render();
    }

    private static Version version(Notice notice) {
        return new Version(
                notice.study(),
                notice.version(),
                DAY.format(notice.date()),
                notice.change().name(),
                notice.changed());
    }

    private static String ownName(Notice notice) {
        Locale locale = Locale.of(notice.spoken());
        return locale.getDisplayLanguage(locale);
    }

    /** A line of the history. */
    public record Version(String study, int number, String date, String change, String changed) {
        public int before() {
            return number - 1;
        }
    }

    /** A language in which the version can be read. */
    public record Tongue(String tag, String name, boolean shown) {}

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        private Templates() {}

        static native TemplateInstance notice(
                StudyDefinition study,
                Notice notice,
                Version version,
                String html,
                boolean superseded,
                boolean reviewed,
                List<Tongue> tongues,
                List<Version> history,
                List<RetentionWords.Line> retention,
                boolean joinable,
                boolean listens);

        static native TemplateInstance changes(
                Version earlier, Version later, List<NoticeDifference.Paragraph> paragraphs);
    }
}
