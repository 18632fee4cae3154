package org.candour.identity.pseudonym;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.candour.identity.code.Crockford;

/** Computes the code that a participant sees after submitting and may quote later (HC-5). */
@ApplicationScoped
public class DeriveReceiptCode {
    private static final int CHARACTERS = 10;

    private final StudyKeys keys;

    DeriveReceiptCode(StudyKeys keys) {
        this.keys = keys;
    }

    /** Ten characters without dashes. */
    public String of(String study, UUID participant) {
        return Crockford.encode(keys.of(study).of("candour.receipt-code.v1", participant.toString()), CHARACTERS);
    }
}
