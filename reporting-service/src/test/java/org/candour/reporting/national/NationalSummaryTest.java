package org.candour.reporting.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.candour.reporting.national.QuestionOfAll.Share;
import org.candour.reporting.national.TopicOfAll.ScoreOfAll;
import org.candour.reporting.summary.MadeUpEmployer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HC-12")
@Tag("SP-10")
class NationalSummaryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);
    private static final List<Source> REPORTS = reports(25, 60, 61, 62, 90, 110, 140);

    @Test
    void fewerThanFiveEmployersGiveNone() {
        assertThat(new AddUpReports().from(REPORTS.subList(0, 4), 1, DAY))
                .isInstanceOfSatisfying(
                        NationalVerdict.None.class,
                        none -> assertThat(none.reason()).contains("at least 5"));
    }

    @Test
    void oneEmployerWithMostOfThePeopleGivesNone() {
        assertThat(new AddUpReports().from(reports(12, 25, 26, 27, 320), 1, DAY))
                .isInstanceOfSatisfying(
                        NationalVerdict.None.class,
                        none -> assertThat(none.reason()).contains("More than half"));
    }

    @Test
    void passesTheAuditAndSaysWhatItRestsOn() {
        NationalSummary summary = summary();
        assertThat(new NationalAuditor(REPORTS).findings(summary)).isEmpty();
        assertThat(summary.employers()).isEqualTo(7);
        assertThat(summary.people()).isEqualTo(550);
        assertThat(summary.sources()).hasSize(7);
        long shown = summary.topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .filter(QuestionOfAll::shown)
                .count();
        assertThat(shown).isGreaterThan(30);
        assertThat(summary.topics().stream()
                        .filter(topic -> topic.score() != null)
                        .count())
                .isEqualTo(9);
    }

    @Test
    void aShareIsOneThatEveryReaderCouldWorkOut() {
        for (TopicOfAll topic : summary().topics()) {
            for (QuestionOfAll question : topic.questions()) {
                for (Share share : question.shares()) {
                    assertThat(share.percent()).isBetween(share.least(), share.most());
                }
            }
        }
    }

    @Test
    void theAuditorRefusesRangesThatTellMoreThanTheReports() {
        NationalSummary leaking = changed(share -> share.most() - share.least() < 2
                ? share
                : new Share(share.choice(), share.percent(), share.percent(), share.percent() + 1));
        assertThat(new NationalAuditor(REPORTS).findings(leaking)).anyMatch(one -> one.contains("narrower"));
    }

    @Test
    void theAuditorRefusesASharePastWhatIsPrinted() {
        NationalSummary leaking = changed(share -> share.most() - share.least() < 6
                ? share
                : new Share(share.choice(), share.most(), share.least(), share.most()));
        assertThat(new NationalAuditor(REPORTS).findings(leaking)).anyMatch(one -> one.contains("does not follow"));
    }

    @Test
    void theAuditorRefusesAScoreOfAnswersInsteadOfScores() {
        NationalSummary summary = summary();
        var topics = summary.topics().stream()
                .map(topic -> topic.score() == null
                        ? topic
                        : new TopicOfAll(
                                topic.code(),
                                topic.title(),
                                topic.intro(),
                                topic.kind(),
                                new ScoreOfAll(
                                        topic.score().value() + 2, topic.score().employers()),
                                topic.questions()))
                .toList();
        assertThat(new NationalAuditor(REPORTS).findings(with(summary, topics))).anyMatch(one -> one.contains("score"));
    }

    @Test
    void theAuditorRefusesASummaryOfAWithdrawnReport() {
        assertThat(new NationalAuditor(REPORTS.subList(1, 7)).findings(summary()))
                .singleElement()
                .asString()
                .contains("not released any more");
    }

    static NationalSummary summary() {
        return ((NationalVerdict.Built) new AddUpReports().from(REPORTS, 1, DAY)).summary();
    }

    private static NationalSummary changed(UnaryOperator<Share> change) {
        NationalSummary summary = summary();
        var topics = new ArrayList<TopicOfAll>();
        for (TopicOfAll topic : summary.topics()) {
            topics.add(new TopicOfAll(
                    topic.code(),
                    topic.title(),
                    topic.intro(),
                    topic.kind(),
                    topic.score(),
                    topic.questions().stream()
                            .map(question -> new QuestionOfAll(
                                    question.question(),
                                    question.shares().stream().map(change).toList()))
                            .toList()));
        }
        return with(summary, topics);
    }

    private static NationalSummary with(NationalSummary summary, List<TopicOfAll> topics) {
        return new NationalSummary(
                summary.study(),
                summary.studyTitle(),
                summary.researchBody(),
                summary.wave(),
                summary.waveTitle(),
                summary.number(),
                summary.builtOn(),
                summary.employers(),
                summary.people(),
                summary.sources(),
                topics,
                summary.language());
    }

    private static List<Source> reports(int... sizes) {
        return IntStream.of(sizes)
                .mapToObj(size -> new Source(new UUID(0, size), MadeUpEmployer.summary(size)))
                .toList();
    }
}
