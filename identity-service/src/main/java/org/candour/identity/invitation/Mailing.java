package org.candour.identity.invitation;

import java.time.LocalDate;
import java.util.UUID;
import org.candour.identity.study.LetterText;

/**
 * One letter to a list of people.
 *
 * @param notice version of the notice that its readers are pointed to
 * @param due the first day on which it goes
 * @param frozen whether its readers are settled; those of a reminder are only on the day
 * @param asked number of the reminder day on which it was asked who has finished; 0 before that
 * @param perMinute most mails per minute
 * @param note why it does not go on, empty while it does
 */
public record Mailing(
        UUID id,
        String study,
        String wave,
        Kind kind,
        int notice,
        LocalDate due,
        State state,
        boolean frozen,
        int asked,
        int perMinute,
        String note,
        String plannedBy,
        LocalDate plannedOn) {
    /** What is written. */
    public enum Kind {
        INVITATION("Invitation", LetterText.Kind.INVITATION),
        FIRST_REMINDER("First reminder", LetterText.Kind.REMINDER),
        SECOND_REMINDER("Second reminder", LetterText.Kind.REMINDER),
        CLOSING("Closing notice", LetterText.Kind.CLOSING),
        NOTICE_CHANGE("Change of the notice", LetterText.Kind.CHANGE),
        NEW_LINK("New link", LetterText.Kind.INVITATION);

        private final String title;
        private final LetterText.Kind letter;

        Kind(String title, LetterText.Kind letter) {
            this.title = title;
            this.letter = letter;
        }

        public String title() {
            return title;
        }

        public LetterText.Kind letter() {
            return letter;
        }

        /** Whether only those get it who had not finished; then no number of its readers may be shown. */
        public boolean reminder() {
            return letter == LetterText.Kind.REMINDER;
        }
    }

    /** How far it is. */
    public enum State {
        PLANNED("Planned"),
        STARTED("Going"),
        PAUSED("Paused"),
        DONE("Done"),
        CANCELLED("Given up");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public boolean standing() {
        return state != State.CANCELLED;
    }

    /** Planned, going or paused. */
    public boolean unfinished() {
        return standing() && state != State.DONE;
    }

    Mailing in(State next) {
        return new Mailing(
                id, study, wave, kind, notice, due, next, frozen, asked, perMinute, "", plannedBy, plannedOn);
    }

    Mailing asking(int revision) {
        return new Mailing(
                id, study, wave, kind, notice, due, state, frozen, revision, perMinute, note, plannedBy, plannedOn);
    }

    Mailing settled() {
        return new Mailing(
                id, study, wave, kind, notice, due, state, true, asked, perMinute, note, plannedBy, plannedOn);
    }

    Mailing noting(String words) {
        return new Mailing(
                id, study, wave, kind, notice, due, state, frozen, asked, perMinute, words, plannedBy, plannedOn);
    }
}
