package org.candour.reporting.run.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.Sealer;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.time.RandomSource;
import org.candour.reporting.run.SealedContents;

/** AES-256-GCM, bound to the id of the upload or run, under a key derived for this purpose alone. */
@ApplicationScoped
public class AesSealedContents implements SealedContents {
    private final Sealer sealer;

    public AesSealedContents(RunSecret secret, RandomSource random) {
        PurposeMac master = new PurposeMac(SecretKeys.fromBase64("candour.secret.file", secret.file(), "HmacSHA256"));
        this.sealer = new Sealer(new SecretKeySpec(master.of("workbench", ""), "AES"), random);
    }

    @Override
    public byte[] seal(UUID id, byte[] plain) {
        return sealer.seal("workbench/" + id, plain);
    }

    @Override
    public byte[] open(UUID id, byte[] sealed) {
        return sealer.open("workbench/" + id, sealed)
                .orElseThrow(() -> new IllegalStateException("what was stored cannot be opened"));
    }
}
