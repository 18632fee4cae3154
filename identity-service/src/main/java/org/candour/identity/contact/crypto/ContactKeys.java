package org.candour.identity.contact.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.candour.platform.crypto.SecretKeys;

/**
 * Keys by number: {@code primary} names the one that is used now, {@code seal.N} and {@code index.N} are base64 of 32
 * bytes. Older numbers stay until nothing is stored under them.
 */
@AccessesPartialKey
final class ContactKeys {
    private static final String SEAL = "seal.";
    private static final String INDEX = "index.";

    private ContactKeys() {}

    static KeysetHandle sealing(Map<String, String> given) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(32)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        KeysetHandle.Builder keys = KeysetHandle.newBuilder();
        for (String name : names(given, SEAL)) {
            int number = number(name, SEAL);
            keys.addEntry(entry(
                    KeysetHandle.importKey(AesGcmKey.builder()
                            .setParameters(parameters)
                            .setKeyBytes(bytes(name, given))
                            .setIdRequirement(number)
                            .build()),
                    number == primary(given)));
        }
        return keys.build();
    }

    static KeysetHandle indexing(Map<String, String> given) throws GeneralSecurityException {
        HmacPrfParameters parameters = HmacPrfParameters.builder()
                .setKeySizeBytes(32)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
        KeysetHandle.Builder keys = KeysetHandle.newBuilder();
        for (String name : names(given, INDEX)) {
            int number = number(name, INDEX);
            keys.addEntry(entry(
                    KeysetHandle.importKey(HmacPrfKey.builder()
                                    .setParameters(parameters)
                                    .setKeyBytes(bytes(name, given))
                                    .build())
                            .withFixedId(number),
                    number == primary(given)));
        }
        return keys.build();
    }

    private static KeysetHandle.Builder.Entry entry(KeysetHandle.Builder.Entry key, boolean primary) {
        return primary ? key.makePrimary() : key;
    }

    private static int primary(Map<String, String> given) {
        String primary = given.getOrDefault("primary", "");
        if (!given.containsKey(SEAL + primary) || !given.containsKey(INDEX + primary)) {
            throw new IllegalStateException(
                    "candour.contact.keys: primary must be the number of a seal and of an index key");
        }
        return number(SEAL + primary, SEAL);
    }

    private static Iterable<String> names(Map<String, String> given, String prefix) {
        return given.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }

    private static int number(String name, String prefix) {
        String number = name.substring(prefix.length());
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalStateException("candour.contact.keys: the number of a key is 1 to 999999999");
        }
        return Integer.parseInt(number);
    }

    private static SecretBytes bytes(String name, Map<String, String> given) {
        byte[] key = SecretKeys.fromBase64("candour.contact.keys " + name, given.getOrDefault(name, ""), "AES")
                .getEncoded();
        return SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
    }
}
