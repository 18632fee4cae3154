package org.candour.identity.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody agreed to.
 *
 * @param participant who
 * @param wording what it said, word for word
 * @param language language of the words
 * @param noticeVersion version of the notice that was shown before
 * @param givenOn the day
 * @param withdrawnOn the day on which it was taken back; none while it stands
 */
public record GivenConsent(
        UUID participant,
        ConsentWording wording,
        String language,
        int noticeVersion,
        LocalDate givenOn,
        @Nullable LocalDate withdrawnOn) {
    public boolean stands() {
        return withdrawnOn == null;
    }
}
