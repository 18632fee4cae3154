package org.candour.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Makes {@code base64url(document).base64url(signature)} with Ed25519; what is signed begins with the purpose. */
public final class TextSigner {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final byte[] purpose;
    private final PrivateKey key;

    /**
     * @param setting name of the key in the configuration, for the message when it cannot be read
     * @param base64 the PKCS#8 form of the key
     */
    public TextSigner(String purpose, String setting, String base64) {
        this.purpose = (purpose + "\0").getBytes(StandardCharsets.US_ASCII);
        try {
            key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(setting + " is not an Ed25519 key in base64");
        }
    }

    public String sign(byte[] document) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(purpose);
            signature.update(document);
            return BASE64.encodeToString(document) + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a text could not be signed");
        }
    }
}
