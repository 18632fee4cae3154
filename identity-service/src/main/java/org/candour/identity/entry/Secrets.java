package org.candour.identity.entry;

import org.candour.identity.code.Crockford;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.RandomSource;

/** Fresh secrets by which somebody is let in. */
public final class Secrets {
    private static final int TOKEN_BYTES = 20;
    private static final int TOKEN_CHARACTERS = 32;
    private static final int CODE_BYTES = 8;
    private static final int CODE_CHARACTERS = 12;

    private Secrets() {}

    /** 160 bits, for a link. */
    public static Sensitive<String> token(RandomSource random) {
        return Sensitive.of(Crockford.encode(random.bytes(TOKEN_BYTES), TOKEN_CHARACTERS));
    }

    /** 60 bits, to be typed. */
    public static Sensitive<String> shortCode(RandomSource random) {
        return Sensitive.of(Crockford.encode(random.bytes(CODE_BYTES), CODE_CHARACTERS));
    }
}
