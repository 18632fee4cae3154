package org.candour.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** HMAC-SHA-256 with a purpose label in every input, so that a code for one purpose is worth nothing for another. */
public final class PurposeMac {
    private final SecretKey key;

    public PurposeMac(SecretKey key) {
        this.key = key;
    }

    public byte[] of(String purpose, byte[] input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(input);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", impossible);
        }
    }

    public byte[] of(String purpose, String input) {
        return of(purpose, input.getBytes(StandardCharsets.UTF_8));
    }

    /** Compares in constant time. */
    public boolean matches(String purpose, byte[] input, byte[] code) {
        return MessageDigest.isEqual(of(purpose, input), code);
    }
}
