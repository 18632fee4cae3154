package org.candour.identity.contact.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.candour.identity.contact.Particulars;
import org.candour.identity.study.ContactRules.Column;
import org.candour.platform.sensitive.Sensitive;
import org.junit.jupiter.api.Test;

class TinkSealsTest {
    private static final Sensitive<Particulars> ADA = Sensitive.of(new Particulars(
            Map.of(Column.NAME, "Zoë Made-up", Column.WORK_EMAIL, "zoe@example.org", Column.STAFF_NUMBER, "A-17")));

    private static Map<String, String> keys(int primary, int... numbers) {
        Map<String, String> keys = new TreeMap<>(Map.of("primary", Integer.toString(primary)));
        for (int number : numbers) {
            byte[] key = new byte[32];
            Arrays.fill(key, (byte) number);
            keys.put("seal." + number, Base64.getEncoder().encodeToString(key));
            keys.put("index." + number, Base64.getEncoder().encodeToString(key));
        }
        return keys;
    }

    @Test
    void opensWhatItSealed() {
        TinkSeals seals = new TinkSeals(() -> keys(1, 1));
        byte[] sealed = seals.seal("here", ADA);

        assertThat(seals.open("here", sealed)).isEqualTo(ADA);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Made-up");
        assertThat(seals.seal("here", ADA)).isNotEqualTo(sealed);
    }

    @Test
    void aValueCannotBeMovedOrChanged() {
        TinkSeals seals = new TinkSeals(() -> keys(1, 1));
        byte[] sealed = seals.seal("here", ADA);

        assertThatThrownBy(() -> seals.open("there", sealed)).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> seals.open("here", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNewKeyDoesNotShutOutWhatIsStored() {
        byte[] old = new TinkSeals(() -> keys(1, 1)).seal("here", ADA);
        TinkSeals both = new TinkSeals(() -> keys(2, 1, 2));
        TinkSeals onlyNew = new TinkSeals(() -> keys(2, 2));

        assertThat(both.open("here", old)).isEqualTo(ADA);
        assertThat(onlyNew.open("here", both.seal("here", ADA))).isEqualTo(ADA);
        assertThatThrownBy(() -> onlyNew.open("here", old)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsByMailHoweverItIsWrittenAndUnderOlderKeys() {
        TinkBlindIndexes before = new TinkBlindIndexes(() -> keys(1, 1));
        TinkBlindIndexes after = new TinkBlindIndexes(() -> keys(2, 1, 2));
        byte[] stored = before.ofMail("SP", ADA);

        assertThat(before.everyOfAddress("SP", Sensitive.of(" ZOE@Example.ORG ")))
                .containsExactly(stored);
        assertThat(after.everyOfMail("SP", ADA)).hasSize(2).contains(stored);
        assertThat(after.ofMail("SP", ADA)).isNotEqualTo(stored);
    }

    @Test
    void aHashOfOneStudyOrPurposeMeansNothingInAnother() {
        TinkBlindIndexes indexes = new TinkBlindIndexes(() -> keys(1, 1));

        assertThat(indexes.ofMail("SP", ADA)).isNotEqualTo(indexes.ofMail("PP", ADA));
        assertThat(indexes.ofStaffNumber("SP", "harbour", ADA).orElseThrow())
                .isNotEqualTo(indexes.ofStaffNumber("SP", "meadow", ADA).orElseThrow())
                .isNotEqualTo(indexes.ofMail("SP", ADA));
    }

    @Test
    void saysWhichKeyIsMissingWithoutRepeatingAny() {
        assertThatThrownBy(() -> new TinkSeals(() -> keys(3, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("primary");
        Map<String, String> broken = keys(1, 1);
        broken.put("seal.1", "SECRET but no key");
        assertThatThrownBy(() -> new TinkSeals(() -> broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("seal.1")
                .message()
                .doesNotContain("SECRET");
    }
}
