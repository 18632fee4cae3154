package org.candour.survey.answering.http;

import java.util.List;
import org.candour.survey.answering.Progress.Numbers;

/**
 * A page of questions, ready to print.
 *
 * @param submission goes with the form
 * @param seen goes with the form
 * @param code code of the page
 * @param query what the address of the form says besides, with its question mark
 * @param section heading of the section
 * @param intro what is said before the first question of the section, by paragraph
 * @param stem what the statements share; empty for a single question
 * @param numbers where the questions stand
 * @param first whether there is nothing before
 * @param fromCheck whether the person came to change something
 * @param last whether the check page is next
 * @param items the questions
 * @param errors what is wrong, with links
 * @param doubts what looks as if it tells who somebody is, with links
 * @param blank whether nothing on the page comes from an answer
 * @param sure marks of the doubts, which go with the form
 */
public record QuestionView(
        String submission,
        String seen,
        String code,
        String query,
        String section,
        List<String> intro,
        String stem,
        Numbers numbers,
        boolean first,
        boolean fromCheck,
        boolean last,
        List<ItemView> items,
        List<LineView> errors,
        List<LineView> doubts,
        boolean blank,
        String sure) {
    /** A line of a summary. */
    public record LineView(String target, String text) {}

    /** The same page with other fields. */
    QuestionView of(String otherSubmission, String otherSeen) {
        return new QuestionView(
                otherSubmission,
                otherSeen,
                code,
                query,
                section,
                intro,
                stem,
                numbers,
                first,
                fromCheck,
                last,
                items,
                errors,
                doubts,
                blank,
                sure);
    }

    public boolean single() {
        return items.size() == 1 && stem.isEmpty() && !information();
    }

    public boolean information() {
        return numbers.none();
    }

    public boolean list() {
        return !single() && !information();
    }

    public String heading() {
        return single() ? items.getFirst().text() : stem.isEmpty() ? section : stem;
    }

    /** What the first button does. */
    public String then() {
        return fromCheck ? "check" : "next";
    }

    public int warnAfter() {
        return (int) VisitCookie.WARNING.toSeconds();
    }

    public int endAfter() {
        return (int) VisitCookie.IDLE.toSeconds();
    }

    /** How much of the bar is filled, in hundredths. */
    public int share() {
        return numbers.of() == 0 ? 0 : 100 * (numbers.first() - 1) / numbers.of();
    }
}
