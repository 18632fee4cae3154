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
    static Notice of(Status status, String study, AddressConfig address, Say say) {
        String studyPage = address.identity() + "/studies/" + study;
        return switch (status) {
            case SUBMITTED ->
                new Notice(
                        200,
                        say.answeredTitle(),
                        List.of(say.answered1(), say.answered2()),
                        say.answeredLink(),
                        studyPage);
            case CLOSED ->
                new Notice(410, say.closedTitle(), List.of(say.closed1(), say.closed2()), say.aboutStudy(), studyPage);
            case REVOKED -> new Notice(410, say.revokedTitle(), List.of(say.revoked1()), say.aboutStudy(), studyPage);
            case NOT_READY ->
                new Notice(503, say.notReadyTitle(), List.of(say.notReady1()), say.aboutStudy(), studyPage);
            case LAPSED, OPEN -> ended(address, say);
        };
    }

    /** No cookie, or one that is too old. */
    static Notice ended(AddressConfig address, Say say) {
        return new Notice(403, say.endedTitle(), List.of(say.ended1(), say.ended2()), say.shortCode(), resume(address));
    }

    static Notice expired(AddressConfig address, Say say) {
        return new Notice(403, say.expiredTitle(), List.of(say.expired1()), say.shortCode(), resume(address));
    }

    static Notice forged(AddressConfig address, Say say) {
        return new Notice(403, say.forgedTitle(), List.of(say.forged1()), say.findStudy(), address.identity() + "/");
    }

    static Notice later(AddressConfig address, Say say) {
        return new Notice(200, say.laterTitle(), List.of(say.later1(), say.later2()), say.shortCode(), resume(address));
    }

    static Notice finished(AddressConfig address, Say say) {
        return new Notice(
                200, say.finishedTitle(), List.of(say.finished1()), say.allStudies(), address.identity() + "/");
    }

    static Notice front(AddressConfig address, Say say) {
        return new Notice(200, say.frontTitle(), List.of(say.front1()), say.shortCode(), resume(address));
    }

    static Notice trialOver(AddressConfig address, Say say) {
        return new Notice(410, say.tryOverTitle(), List.of(say.tryOver1()), say.allStudies(), address.identity() + "/");
    }

    private static String resume(AddressConfig address) {
        return address.identity() + "/resume";
    }
}
