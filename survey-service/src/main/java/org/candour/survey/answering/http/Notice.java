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
    static Notice of(Status status, String study, AddressConfig address, Tell tell) {
        String studyPage = address.identity() + "/studies/" + study;
        return switch (status) {
            case SUBMITTED ->
                new Notice(
                        200,
                        tell.answeredTitle(),
                        List.of(tell.answered1(), tell.answered2()),
                        tell.answeredLink(),
                        studyPage);
            case CLOSED ->
                new Notice(
                        410, tell.closedTitle(), List.of(tell.closed1(), tell.closed2()), tell.aboutStudy(), studyPage);
            case REVOKED ->
                new Notice(410, tell.revokedTitle(), List.of(tell.revoked1()), tell.aboutStudy(), studyPage);
            case NOT_READY ->
                new Notice(503, tell.notReadyTitle(), List.of(tell.notReady1()), tell.aboutStudy(), studyPage);
            case LAPSED, OPEN -> ended(address, tell);
        };
    }

    /** No cookie, or one that is too old. */
    static Notice ended(AddressConfig address, Tell tell) {
        return new Notice(
                403, tell.endedTitle(), List.of(tell.ended1(), tell.ended2()), tell.shortCode(), resume(address));
    }

    static Notice expired(AddressConfig address, Tell tell) {
        return new Notice(403, tell.expiredTitle(), List.of(tell.expired1()), tell.shortCode(), resume(address));
    }

    static Notice forged(AddressConfig address, Tell tell) {
        return new Notice(403, tell.forgedTitle(), List.of(tell.forged1()), tell.findStudy(), address.identity() + "/");
    }

    static Notice later(AddressConfig address, Tell tell) {
        return new Notice(
                200, tell.laterTitle(), List.of(tell.later1(), tell.later2()), tell.shortCode(), resume(address));
    }

    static Notice finished(AddressConfig address, Tell tell) {
        return new Notice(
                200, tell.finishedTitle(), List.of(tell.finished1()), tell.allStudies(), address.identity() + "/");
    }

    static Notice front(AddressConfig address, Tell tell) {
        return new Notice(200, tell.frontTitle(), List.of(tell.front1()), tell.shortCode(), resume(address));
    }

    static Notice trialOver(AddressConfig address, Tell tell) {
        return new Notice(
                410, tell.tryOverTitle(), List.of(tell.tryOver1()), tell.allStudies(), address.identity() + "/");
    }

    private static String resume(AddressConfig address) {
        return address.identity() + "/resume";
    }
}
