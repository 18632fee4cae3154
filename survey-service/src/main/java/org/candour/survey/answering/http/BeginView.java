package org.candour.survey.answering.http;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Retention;
import org.candour.survey.answering.FirstPages.FirstPage;
import org.candour.survey.answering.Progress;
import org.candour.survey.fieldwork.StudyPromise;

/**
 * What is said before the first question.
 *
 * @param body who runs the study; empty when its settings have not arrived
 * @param questions how many questions there are as far as can be known
 * @param closes last day of the survey; empty when there is none
 * @param rows whether the employer receives a file with a line for each person
 * @param group fewest answers a group needs before anything about it is shown
 * @param kept how long data is kept
 * @param next where the questions go on
 * @param begun whether something was answered before
 * @param notice address of the notice
 */
public record BeginView(
        String body,
        int questions,
        String closes,
        boolean rows,
        int group,
        List<RetentionText.Line> kept,
        String next,
        boolean begun,
        String notice) {
    static BeginView of(Progress progress, Optional<FirstPage> settings, Language language, String notice) {
        Optional<StudyPromise> promise = settings.map(FirstPage::promise);
        List<Retention> retention = promise.map(StudyPromise::retention).orElse(List.of());
        return new BeginView(
                promise.map(StudyPromise::researchBody).orElse(""),
                progress.numbers(progress.pages().getFirst()).of(),
                settings.flatMap(FirstPage::closes).map(language::date).orElse(""),
                settings.map(found -> found.promise().delivery(found.employer()) == Delivery.ROWS)
                        .orElse(false),
                promise.map(StudyPromise::group).orElse(0),
                new RetentionText(language).lines(retention),
                progress.next().map(Page::code).map(code -> "q/" + code).orElse("check"),
                !progress.draft().pages().isEmpty(),
                notice);
    }
}
