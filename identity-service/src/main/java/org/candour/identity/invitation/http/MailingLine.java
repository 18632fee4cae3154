package org.candour.identity.invitation.http;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.candour.identity.invitation.Mailing;
import org.candour.identity.invitation.Mailings.Fate;

/**
 * A mailing as staff see it. How many get a reminder would tell how many have finished, so that a reminder shows no
 * number, only how far it is.
 *
 * @param share tenths that are done, of a reminder to many people; -1 where even that would tell too much
 */
public record MailingLine(
        String id,
        String title,
        boolean reminder,
        String due,
        String state,
        String note,
        boolean going,
        boolean startable,
        boolean cancellable,
        long people,
        long waiting,
        long sent,
        long refused,
        long returned,
        long leftOut,
        long uncertain,
        long share) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int FEWEST = 10;

    static MailingLine of(Mailing mailing, Map<Fate, Long> counts, boolean waveOpen) {
        long people = counts.values().stream().mapToLong(Long::longValue).sum();
        long waiting = count(counts, Fate.WAITING) + count(counts, Fate.SENDING);
        boolean reminder = mailing.kind().reminder();
        return new MailingLine(
                mailing.id().toString(),
                mailing.kind().title(),
                reminder,
                DAY.format(mailing.due()),
                mailing.state().name(),
                note(mailing, waveOpen),
                mailing.state() == Mailing.State.STARTED,
                mailing.state() == Mailing.State.PLANNED || mailing.state() == Mailing.State.PAUSED,
                mailing.unfinished(),
                reminder ? 0 : people,
                reminder ? 0 : waiting,
                reminder ? 0 : count(counts, Fate.SENT),
                count(counts, Fate.REFUSED),
                count(counts, Fate.BOUNCED),
                reminder ? 0 : count(counts, Fate.LEFT_OUT),
                count(counts, Fate.UNCERTAIN),
                people < FEWEST ? -1 : 10 * (people - waiting) / people);
    }

    private static String note(Mailing mailing, boolean waveOpen) {
        if (mailing.state() == Mailing.State.STARTED && !mailing.frozen()) {
            return mailing.asked() == 0
                    ? "It goes on its day to those who have not finished by then."
                    : "We asked who has finished, and wait for the answer.";
        }
        boolean needsWave = mailing.kind() != Mailing.Kind.CLOSING && mailing.kind() != Mailing.Kind.NOTICE_CHANGE;
        return mailing.state() == Mailing.State.STARTED && needsWave && !waveOpen
                ? "It goes when the wave is open."
                : mailing.note();
    }

    private static long count(Map<Fate, Long> counts, Fate fate) {
        return counts.getOrDefault(fate, 0L);
    }
}
