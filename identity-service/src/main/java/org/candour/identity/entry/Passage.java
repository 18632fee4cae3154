package org.candour.identity.entry;

import org.candour.platform.sensitive.Sensitive;

/**
 * Somebody on the way in, from the organisation code to the hand-over. The browser carries it in a sealed cookie;
 * nothing is stored before consent. The token is made at the door and belongs to one person only, so that sending the
 * same form twice makes one participant.
 *
 * @param study code of the study
 * @param wave code of the wave
 * @param employer code of the employer
 * @param unit reporting unit, empty when there is none
 * @param noticeVersion version of the notice that is shown
 * @param key which of the two secrets finds the participant
 * @param fresh true on the first way in, when the secrets are shown; false for somebody who came back
 * @param language language of the pages, without country
 * @param token secret of the personal link, empty where the other was used to come back
 * @param shortCode secret to type, empty where the other was used to come back
 */
public record Passage(
        String study,
        String wave,
        String employer,
        String unit,
        int noticeVersion,
        Key key,
        boolean fresh,
        String language,
        Sensitive<String> token,
        Sensitive<String> shortCode) {
    /** The same way in, in another language. */
    public Passage speaking(String other) {
        return new Passage(study, wave, employer, unit, noticeVersion, key, fresh, other, token, shortCode);
    }

    /** A secret with which somebody comes back. */
    public enum Key {
        LINK,
        TYPED,
        /** The link in a mail; it finds the contact, and through it the participant. */
        INVITED
    }
}
