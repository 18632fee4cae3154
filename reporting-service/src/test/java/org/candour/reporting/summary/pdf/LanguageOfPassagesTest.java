package org.candour.reporting.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.candour.contracts.study.NextSteps;
import org.candour.reporting.print.PdfUa;
import org.candour.reporting.print.TaggedPdf;
import org.candour.reporting.print.TaggedPdf.Passage;
import org.candour.reporting.summary.Choice;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.MadeUpEmployer;
import org.candour.reporting.summary.Question;
import org.candour.reporting.summary.SummaryText;
import org.candour.reporting.summary.Topic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A screen reader changes its voice where the words change their language. */
@Tag("HC-9")
class LanguageOfPassagesTest {
    private static final String STEPS = "# Beth i'w wneud nesaf\n\nDiolch i'ch gweithwyr.\n\n- Dewiswch ddau beth.\n";
    private final SummaryPdf pdf = new SummaryPdf();

    @Test
    void anEnglishReportWithWelshNextStepsMarksThese() throws Exception {
        List<Passage> passages =
                passages(summary("en", MadeUpEmployer.summary(60).text().topics()), "next-steps-welsh.pdf");
        assertThat(welsh(passages)).contains("Bethi'wwneudnesaf", "Diolchi'chgweithwyr.", "Dewiswchddaubeth.");
        assertThat(english(passages)).contains("Whattodonext", "Howthisreportwasmade", "Question", "Noanswer");
        assertThat(passages).extracting(Passage::language).containsOnly("en-GB", "cy");
    }

    @Test
    void aWelshQuestionnaireIsMarkedAndOurOwnWordsAreNot() throws Exception {
        List<Topic> topics = MadeUpEmployer.summary(60).text().topics().stream()
                .map(LanguageOfPassagesTest::inWelsh)
                .toList();
        List<Passage> passages = passages(summary("cy", topics), "questionnaire-welsh.pdf");
        assertThat(welsh(passages))
                .anyMatch(text -> text.startsWith("1.Mae'rdatganiad"))
                .contains("Safonframework", "Cytuno")
                .noneMatch(text -> text.contains("withheld"));
        assertThat(english(passages))
                .contains("Question", "All", "Noanswer", "Standardbystandard")
                .noneMatch(text -> text.contains("datganiad") || text.contains("Cytuno"));
    }

    private static Topic inWelsh(Topic topic) {
        return new Topic(
                topic.code(),
                "Safon " + topic.code(),
                topic.intro(),
                topic.kind(),
                topic.questions().stream()
                        .map(question -> new Question(
                                question.code(),
                                "Mae'r datganiad hwn am waith ŵyr " + question.code(),
                                "",
                                "",
                                question.choices().stream()
                                        .map(choice -> choice.language("cy").equals("cy")
                                                ? new Choice(choice.code(), "Cytuno", choice.tone())
                                                : choice)
                                        .toList()))
                        .toList(),
                topic.scale());
    }

    private static EmployerSummary summary(String language, List<Topic> topics) {
        EmployerSummary made = MadeUpEmployer.summary(60);
        SummaryText text = made.text();
        return new EmployerSummary(
                new SummaryText(
                        text.study(),
                        text.studyTitle(),
                        text.researchBody(),
                        text.wave(),
                        text.waveTitle(),
                        text.employer(),
                        text.employerLabel(),
                        text.edition(),
                        text.builtOn(),
                        language,
                        text.thresholds(),
                        text.participation(),
                        topics,
                        text.comparison(),
                        text.nextSteps(),
                        text.divided(),
                        text.lastWave(),
                        List.of(new NextSteps("cy", STEPS)),
                        text.quoted()),
                made.numbers());
    }

    private List<Passage> passages(EmployerSummary summary, String name) throws Exception {
        byte[] printed = pdf.render(summary);
        keep(printed, name);
        PdfUa.assertAccessible(printed);
        return TaggedPdf.passages(printed);
    }

    private static List<String> welsh(List<Passage> passages) {
        return texts(passages, passage -> passage.language().equals("cy"));
    }

    private static List<String> english(List<Passage> passages) {
        return texts(passages, passage -> passage.language().equals("en-GB"));
    }

    private static List<String> texts(List<Passage> passages, Predicate<Passage> which) {
        return passages.stream().filter(which).map(Passage::text).collect(Collectors.toList());
    }

    private static void keep(byte[] printed, String name) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "reports")).resolve(name), printed);
    }
}
