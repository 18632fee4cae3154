package org.candour.reporting.summary.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.candour.reporting.summary.Band;
import org.candour.reporting.summary.Chapter;
import org.candour.reporting.summary.Divided;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.MethodText;
import org.candour.reporting.summary.NextPage;
import org.candour.reporting.summary.Quotation;
import org.candour.reporting.summary.ScoreBar;
import org.candour.reporting.summary.ShownShare;
import org.candour.reporting.summary.SummaryText;
import org.candour.reporting.summary.Topic;

/**
 * What {@code summary/report.html} prints, made of a stored summary.
 *
 * @param text wording and participation
 * @param builtOn day of building in words
 * @param standards chapters with a score where high is good
 * @param chapters all chapters, the standards first
 * @param divided the report by the answers to one question each
 * @param share how much of the figures it shows
 * @param quotations what people wrote
 * @param method how the report was made
 * @param nextSteps what to do with it, once per language
 */
public record SummaryPage(
        SummaryText text,
        String builtOn,
        List<Chapter> standards,
        List<Chapter> chapters,
        List<Divided> divided,
        ShownShare share,
        List<Quotation> quotations,
        List<Passage> method,
        List<NextView> nextSteps) {

    /** What to do next in one language. */
    public record NextView(NextPage page, List<Passage> passages) {}

    /** The template; the build checks it against these types. */
    @CheckedTemplate(basePath = "summary")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(SummaryPage page, String files, String back);
    }

    public static SummaryPage of(EmployerSummary summary) {
        List<Chapter> standards = Chapter.of(summary, Topic.Kind.STANDARD);
        var others = Stream.concat(
                Chapter.of(summary, Topic.Kind.SINGLE).stream(), Chapter.of(summary, Topic.Kind.CONCERN).stream());
        return new SummaryPage(
                summary.text(),
                summary.text().builtOn().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)),
                standards,
                Stream.concat(standards.stream(), others).toList(),
                Divided.of(summary).stream().filter(Divided::shown).toList(),
                ShownShare.of(summary),
                summary.quotations(),
                Passage.of(MethodText.of(summary)),
                NextPage.of(summary.text()).stream()
                        .map(page -> new NextView(page, Passage.of(page.blocks())))
                        .toList());
    }

    /**
     * The page.
     *
     * @param files address of the same edition as a file, without its ending
     * @param back address of the list of reports
     */
    public TemplateInstance at(String files, String back) {
        return Templates.report(this, files, back);
    }

    public List<Band> bands() {
        return List.of(Band.values());
    }

    public List<ScoreBar> scores() {
        return standards.stream().map(Chapter::score).filter(Objects::nonNull).toList();
    }

    public String extremes() {
        return ScoreBar.extremes(scores());
    }

    /** Whether anything is compared with the wave before. */
    public boolean changed() {
        return scores().stream().anyMatch(score -> score.moved() != null);
    }

    /** The wave before. */
    public String before() {
        var last = text.lastWave();
        return last == null ? "" : last.title();
    }

    public boolean rated() {
        return text.participation().invited() != null;
    }
}
