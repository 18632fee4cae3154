package org.candour.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.candour.platform.time.RandomSource;

/** Encrypts small values with AES-256-GCM; the purpose is authenticated with them. */
public final class Sealer {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final RandomSource random;

    public Sealer(SecretKey key, RandomSource random) {
        this.key = key;
        this.random = random;
    }

    public byte[] seal(String purpose, byte[] plain) {
        try {
            byte[] nonce = random.bytes(NONCE);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(plain);
            byte[] result = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, result, NONCE, sealed.length);
            return result;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is part of every JDK", impossible);
        }
    }

    /** The plain value, or nothing when it was changed, sealed with another key or for another purpose. */
    public Optional<byte[]> open(String purpose, byte[] sealed) {
        if (sealed.length <= NONCE) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(sealed, NONCE));
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (GeneralSecurityException refused) {
            return Optional.empty();
        }
    }

    public String sealText(String purpose, String plain) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seal(purpose, plain.getBytes(StandardCharsets.UTF_8)));
    }

    public Optional<String> openText(String purpose, String sealed) {
        try {
            return open(purpose, Base64.getUrlDecoder().decode(sealed))
                    .map(plain -> new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
