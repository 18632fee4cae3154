package org.candour.survey.response.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.candour.platform.crypto.Sealer;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.time.RandomSource;
import org.candour.survey.response.AnswerSecretConfig;
import org.candour.survey.response.SealedAnswers;

/** AES-GCM, bound to the id of what it belongs to. */
@ApplicationScoped
public class AesSealedAnswers implements SealedAnswers {
    private final Sealer sealer;

    public AesSealedAnswers(AnswerSecretConfig secret, RandomSource random) {
        this.sealer = new Sealer(SecretKeys.fromBase64("candour.secret.answers", secret.answers(), "AES"), random);
    }

    @Override
    public byte[] seal(UUID of, byte[] document) {
        return sealer.seal("answers " + of, document);
    }

    @Override
    public byte[] open(UUID of, byte[] sealed) {
        return sealer.open("answers " + of, sealed)
                .orElseThrow(() -> new IllegalStateException("a sealed document cannot be opened"));
    }
}
