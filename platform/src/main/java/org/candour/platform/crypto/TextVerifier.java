package org.candour.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Opens what a {@link TextSigner} made for the same purpose. */
public final class TextVerifier {
    private final byte[] purpose;
    private final PublicKey key;

    /**
     * @param setting name of the key in the configuration, for the message when it cannot be read
     * @param base64 the X.509 form of the key
     */
    public TextVerifier(String purpose, String setting, String base64) {
        this.purpose = (purpose + "\0").getBytes(StandardCharsets.US_ASCII);
        try {
            key = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IllegalStateException(setting + " is not an Ed25519 key in base64");
        }
    }

    /** The document, or nothing when the signature is not good for this purpose. */
    public Optional<byte[]> open(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            byte[] document = Base64.getUrlDecoder().decode(parts[0]);
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(purpose);
            verifier.update(document);
            return verifier.verify(Base64.getUrlDecoder().decode(parts[1])) ? Optional.of(document) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
