package org.candour.identity.entry;

import java.util.Optional;
import java.util.UUID;
import org.candour.platform.sensitive.Sensitive;

/** Links that were sent to people on a contact list. They are looked up, never listed. */
public interface PersonalLinks {
    /** Nothing for a link that is unknown or revoked. */
    Optional<Invited> byToken(Sensitive<String> token);

    /**
     * Somebody who was invited.
     *
     * @param contact id of the contact; it is the id of the participant that the person becomes
     * @param organisation code of the employer in the study
     * @param unit reporting unit, empty when there is none
     */
    record Invited(String study, String wave, UUID contact, String organisation, String unit) {}
}
