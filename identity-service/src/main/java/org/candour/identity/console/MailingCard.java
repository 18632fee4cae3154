package org.candour.identity.console;

import java.util.Map;
import org.candour.identity.invitation.Mailing;
import org.candour.identity.invitation.Mailings.Fate;

/**
 * A mailing that is planned or going, as the console shows it. A reminder has no numbers: how many get it would say how
 * many have finished.
 *
 * @param id its id
 * @param title what is written
 * @param state how far it is
 * @param numbers how many mails are sent of how many, in words
 * @param attention what somebody should look at, empty where nothing is
 */
public record MailingCard(String id, String title, String state, String numbers, String attention) {
    static MailingCard of(Mailing mailing, Map<Fate, Long> counts) {
        long people = counts.values().stream().mapToLong(Long::longValue).sum();
        boolean counted = !mailing.kind().reminder();
        boolean doubtful = counts.getOrDefault(Fate.UNCERTAIN, 0L) > 0;
        return new MailingCard(
                mailing.id().toString(),
                mailing.kind().title(),
                mailing.state().name(),
                counted ? counts.getOrDefault(Fate.SENT, 0L) + " of " + people + " sent" : "",
                doubtful ? "Some are in doubt." : mailing.note());
    }
}
