package org.candour.reporting.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 of an edition's bytes, with a purpose label so that the key's other MACs cannot be replayed here. */
final class Seal {
    private static final byte[] PURPOSE = "candour/edition/1\n".getBytes(StandardCharsets.UTF_8);

    private Seal() {}

    static byte[] mac(byte[] bytes, byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the edition key needs at least 32 bytes");
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(PURPOSE);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", e);
        }
    }

    static void verify(byte[] bytes, byte[] mac, byte[] key) {
        if (!MessageDigest.isEqual(mac(bytes, key), mac)) {
            throw new SecurityException("the stored edition was changed: its MAC does not match");
        }
    }
}
