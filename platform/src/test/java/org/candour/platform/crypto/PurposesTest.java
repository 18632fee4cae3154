package org.candour.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.crypto.SecretKey;
import org.candour.platform.time.RandomSource;
import org.junit.jupiter.api.Test;

/** One secret, several purposes: what was made for one opens nothing for another. */
class PurposesTest {
    private static final List<String> PURPOSES = List.of("resume", "receipt", "session", "csrf");
    private static final SecretKey KEY =
            SecretKeys.fromBase64("test", Base64.getEncoder().encodeToString(new byte[32]), "AES");
    private static final RandomSource SEEDED = new RandomSource() {
        private final Random random = new Random(20261120);

        @Override
        public byte[] bytes(int count) {
            byte[] result = new byte[count];
            random.nextBytes(result);
            return result;
        }

        @Override
        public int below(int bound) {
            return random.nextInt(bound);
        }
    };

    @Test
    void aCodeForOnePurposeIsRefusedForEveryOther() {
        PurposeMac mac = new PurposeMac(KEY);
        byte[] input = "subject".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (String made : PURPOSES) {
            byte[] code = mac.of(made, input);
            for (String used : PURPOSES) {
                assertThat(mac.matches(used, input, code))
                        .as(made + " used as " + used)
                        .isEqualTo(made.equals(used));
            }
        }
    }

    @Test
    void aSealedValueOpensForItsPurposeOnly() {
        Sealer sealer = new Sealer(KEY, SEEDED);
        for (String made : PURPOSES) {
            String sealed = sealer.sealText(made, "content");
            for (String used : PURPOSES) {
                assertThat(sealer.openText(used, sealed).isPresent()).isEqualTo(made.equals(used));
            }
        }
    }

    @Test
    void aChangedValueDoesNotOpen() {
        Sealer sealer = new Sealer(KEY, SEEDED);
        byte[] sealed = sealer.seal("session", new byte[] {1, 2, 3});
        for (int position = 0; position < sealed.length; position++) {
            byte[] changed = sealed.clone();
            changed[position] ^= 1;
            assertThat(sealer.open("session", changed)).as("byte " + position).isEmpty();
        }
        assertThat(sealer.openText("session", "!! not base64 !!")).isEmpty();
        assertThat(sealer.open("session", new byte[5])).isEmpty();
    }

    @Test
    void aBadKeyIsNamedButNeverPrinted() {
        assertThatThrownBy(() -> SecretKeys.fromBase64("candour.secret.cookie", "PLANTED!", "AES"))
                .hasMessageContaining("candour.secret.cookie")
                .hasMessageNotContaining("PLANTED");
        assertThatThrownBy(() -> SecretKeys.fromBase64("candour.secret.cookie", "c2hvcnQ=", "AES"))
                .hasMessageContaining("32 bytes");
    }

    @Test
    void shufflingReachesEveryOrderAboutEquallyOften() {
        int[] firstPlace = new int[4];
        for (int round = 0; round < 4_000; round++) {
            firstPlace[SEEDED.shuffled(List.of(0, 1, 2, 3)).getFirst()]++;
        }
        for (int count : firstPlace) {
            assertThat(count).isBetween(900, 1_100);
        }
    }
}
