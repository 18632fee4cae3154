package org.candour.platform.crypto;

import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Reads keys from configuration. */
public final class SecretKeys {
    private SecretKeys() {}

    /** A 256-bit key from base64. The message never repeats the text. */
    public static SecretKey fromBase64(String name, String text, String algorithm) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(name + " is not base64");
        }
        if (bytes.length != 32) {
            throw new IllegalStateException(name + " must be 32 bytes of base64");
        }
        return new SecretKeySpec(bytes, algorithm);
    }
}
