package org.candour.identity.pseudonym;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.candour.identity.code.Crockford;

/** Computes the name under which the other services know a participant. It is computed when needed and stored nowhere. */
@ApplicationScoped
public class DerivePseudonym {
    private static final int CHARACTERS = 26; // the 128 bits that are kept

    private final StudyKeys keys;

    DerivePseudonym(StudyKeys keys) {
        this.keys = keys;
    }

    public String of(String study, UUID participant) {
        byte[] mac = keys.of(study).of("candour.pseudonym.v1", participant.toString());
        byte[] kept = new byte[17];
        System.arraycopy(mac, 0, kept, 0, 16);
        return Crockford.encode(kept, CHARACTERS);
    }
}
