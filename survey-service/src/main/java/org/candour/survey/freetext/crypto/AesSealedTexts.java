package org.candour.survey.freetext.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.candour.platform.crypto.Sealer;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.RandomSource;
import org.candour.survey.freetext.SealedTexts;
import org.candour.survey.freetext.TextSecretConfig;

/** AES-GCM, bound to the id of the text. */
@ApplicationScoped
public class AesSealedTexts implements SealedTexts {
    private final Sealer sealer;

    public AesSealedTexts(TextSecretConfig secret, RandomSource random) {
        this.sealer = new Sealer(SecretKeys.fromBase64("candour.secret.answers", secret.answers(), "AES"), random);
    }

    @Override
    public byte[] seal(Words words, UUID text, Sensitive<String> plain) {
        return sealer.seal(purpose(words, text), plain.reveal().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Sensitive<String> open(Words words, UUID text, byte[] sealed) {
        return sealer.open(purpose(words, text), sealed)
                .map(plain -> Sensitive.of(new String(plain, StandardCharsets.UTF_8)))
                .orElseThrow(() -> new IllegalStateException("a sealed text cannot be opened"));
    }

    private static String purpose(Words words, UUID text) {
        return switch (words) {
            case ORIGINAL -> "text " + text;
            case REDACTED -> "redacted text " + text;
        };
    }
}
