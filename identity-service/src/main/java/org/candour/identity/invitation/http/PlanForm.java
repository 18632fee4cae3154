package org.candour.identity.invitation.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.candour.identity.invitation.Mailing;
import org.candour.identity.invitation.PlanMailing;

/** What was typed into the form for a new mailing, as it was typed. */
public record PlanForm(String kind, String due, String perMinute) {
    /** A kind that somebody can choose. */
    public record Choice(String value, String title) {}

    static List<Choice> choices() {
        return Arrays.stream(Mailing.Kind.values())
                .filter(kind -> kind != Mailing.Kind.NEW_LINK)
                .map(kind -> new Choice(kind.name(), kind.title()))
                .toList();
    }

    /** What cannot be read becomes something that the use case refuses with words. */
    PlanMailing.Wish wish(String study) {
        Mailing.Kind wanted = Arrays.stream(Mailing.Kind.values())
                .filter(one -> one != Mailing.Kind.NEW_LINK && one.name().equals(kind))
                .findFirst()
                .orElse(Mailing.Kind.INVITATION);
        return new PlanMailing.Wish(
                study, wanted, day(), perMinute.matches("[0-9]{1,6}") ? Integer.parseInt(perMinute) : 0);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(due);
        } catch (DateTimeParseException noDay) {
            return LocalDate.EPOCH;
        }
    }
}
