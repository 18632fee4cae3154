package org.candour.survey.answering.http;

import java.util.List;
import org.candour.platform.page.AddressConfig;
import org.candour.survey.answering.Status;

/**
 * A page that only says something.
 *
 * @param status HTTP status
 * @param title heading
 * @param paragraphs what it says
 * @param linkText text of the one link
 * @param link where it leads
 */
public record Notice(int status, String title, List<String> paragraphs, String linkText, String link) {
    static Notice of(Status status, String study, AddressConfig address) {
        String studyPage = address.identity() + "/studies/" + study;
        return switch (status) {
            case SUBMITTED ->
                new Notice(
                        200,
                        "You have already answered",
                        List.of(
                                "Your answers have been received, so there is nothing left for you to do. They can no"
                                        + " longer be changed on these pages.",
                                "You can still ask to see your answers, to have them corrected or deleted, or withdraw"
                                        + " your consent. The receipt code you were shown at the end makes that easier,"
                                        + " but you can ask without it."),
                        "What you can do about your answers",
                        studyPage);
            case CLOSED ->
                new Notice(
                        410,
                        "This survey has closed",
                        List.of(
                                "Thank you for the time you gave it. The survey closed before your answers were sent.",
                                "Answers that were not sent have been deleted and will not be used. You do not need to do"
                                        + " anything."),
                        "About this study",
                        studyPage);
            case REVOKED ->
                new Notice(
                        410,
                        "This way in no longer works",
                        List.of("It was ended at your request or replaced by a newer link. If that surprises you, the"
                                + " study page says whom to ask."),
                        "About this study",
                        studyPage);
            case NOT_READY ->
                new Notice(
                        503,
                        "The questionnaire is not ready yet",
                        List.of("It is on its way and should be here in a minute or two. Nothing is lost: go back and"
                                + " press the button again then."),
                        "About this study",
                        studyPage);
            case LAPSED, OPEN -> ended(address);
        };
    }

    /** No cookie, or one that is too old. */
    static Notice ended(AddressConfig address) {
        return new Notice(
                403,
                "Please come in again",
                List.of(
                        "For your privacy these pages close after 45 minutes without use, and when somebody else starts"
                                + " in the same browser.",
                        "Every page that you saved is kept. Use your personal link, or your short code, to go on where"
                                + " you stopped."),
                "Go on with a short code",
                address.identity() + "/resume");
    }

    static Notice expired(AddressConfig address) {
        return new Notice(
                403,
                "That took a little too long",
                List.of("The step from the study page to the questions has to be made within ten minutes. Nothing is"
                        + " lost: use your link or your short code once more."),
                "Go on with a short code",
                address.identity() + "/resume");
    }

    static Notice forged(AddressConfig address) {
        return new Notice(
                403,
                "We could not let you in",
                List.of("What brought you here is not a valid way in to the questions. Please start from your link, or"
                        + " from the page of the study."),
                "Find your study",
                address.identity() + "/");
    }

    static Notice later(AddressConfig address) {
        return new Notice(
                200,
                "Your answers are saved",
                List.of(
                        "You can close this page. This browser no longer remembers you.",
                        "To go on, use your personal link or your short code, on this or any other device, before the"
                                + " survey closes. Nothing counts until you send your answers at the end."),
                "Go on with a short code",
                address.identity() + "/resume");
    }

    static Notice finished(AddressConfig address) {
        return new Notice(
                200,
                "You can close this page",
                List.of("This browser no longer shows your receipt code. Thank you for taking part."),
                "All studies",
                address.identity() + "/");
    }

    static Notice front(AddressConfig address) {
        return new Notice(
                200,
                "The questions start from your link",
                List.of("To answer, use the link you were given or the short code you noted down."),
                "Go on with a short code",
                address.identity() + "/resume");
    }
}
