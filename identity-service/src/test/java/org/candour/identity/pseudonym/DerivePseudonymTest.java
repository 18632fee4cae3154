package org.candour.identity.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DerivePseudonymTest {
    private static final UUID PERSON = UUID.fromString("6a1f0e8c-58a4-4f0a-9c7b-0d2f3b1e5a77");

    private final StudyKeys keys = keys((byte) 1);

    @Test
    void isTheSameEachTimeAndHasAFixedForm() {
        String pseudonym = new DerivePseudonym(keys).of("HC", PERSON);

        assertThat(pseudonym).matches("[0-9A-HJKMNP-TV-Z]{26}").isEqualTo(new DerivePseudonym(keys).of("HC", PERSON));
    }

    @Test
    void meansNothingInAnotherStudyOrUnderAnotherKey() {
        String pseudonym = new DerivePseudonym(keys).of("HC", PERSON);

        assertThat(new DerivePseudonym(keys).of("SP", PERSON)).isNotEqualTo(pseudonym);
        assertThat(new DerivePseudonym(keys((byte) 2)).of("HC", PERSON)).isNotEqualTo(pseudonym);
    }

    @Test
    void isNotTheReceiptCode() {
        String receipt = new DeriveReceiptCode(keys).of("HC", PERSON);

        assertThat(receipt).matches("[0-9A-HJKMNP-TV-Z]{10}");
        assertThat(new DerivePseudonym(keys).of("HC", PERSON)).doesNotContain(receipt);
    }

    private static StudyKeys keys(byte first) {
        byte[] master = new byte[32];
        master[0] = first;
        return new StudyKeys(() -> Base64.getEncoder().encodeToString(master));
    }
}
