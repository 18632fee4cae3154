package org.candour.identity.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrockfordTest {
    @Test
    void writesFiveBitsToACharacter() {
        // 11111 00000 10000 1(0000): closed form by hand
        byte[] bytes = {(byte) 0b11111000, (byte) 0b00100001};

        assertThat(Crockford.encode(bytes, 3)).isEqualTo("Z0G");
    }

    @ParameterizedTest
    @Tag("HC-3")
    @ValueSource(strings = {"N0RT-15JC", "nort-i5jc", " NORT l5jc", "N0RT\u201315JC", "n o r t 1 5 j c"})
    void readsWhatWasMeant(String typed) {
        assertThat(Crockford.normalise(typed)).isEqualTo("N0RT15JC");
    }

    @Test
    void printsGroups() {
        assertThat(Crockford.print("ABCDE12345", 5)).isEqualTo("ABCDE-12345");
    }
}
