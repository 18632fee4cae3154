package org.candour.survey.freetext.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.candour.platform.crypto.Sealer;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.time.RandomSource;
import org.candour.survey.freetext.FreeText;
import org.candour.survey.freetext.SealedTexts;
import org.candour.survey.freetext.TextSecretConfig;

/** AES-GCM, bound to the response and the item. */
@ApplicationScoped
public class AesSealedTexts implements SealedTexts {
    private final Sealer sealer;

    public AesSealedTexts(TextSecretConfig secret, RandomSource random) {
        this.sealer = new Sealer(SecretKeys.fromBase64("candour.secret.answers", secret.answers(), "AES"), random);
    }

    @Override
    public byte[] seal(UUID response, FreeText text) {
        return sealer.seal(
                "text " + response + " " + text.item(), text.text().reveal().getBytes(StandardCharsets.UTF_8));
    }
}
