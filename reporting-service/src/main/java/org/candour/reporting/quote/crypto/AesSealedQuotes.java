package org.candour.reporting.quote.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.Sealer;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.time.RandomSource;
import org.candour.reporting.quote.SealedQuotes;

/** AES-256-GCM, bound to the id of the quote, under a key derived for this purpose alone. */
@ApplicationScoped
public class AesSealedQuotes implements SealedQuotes {
    private final Sealer sealer;

    public AesSealedQuotes(QuoteSecret secret, RandomSource random) {
        PurposeMac master = new PurposeMac(SecretKeys.fromBase64("candour.secret.file", secret.file(), "HmacSHA256"));
        this.sealer = new Sealer(new SecretKeySpec(master.of("quotes", ""), "AES"), random);
    }

    @Override
    public byte[] seal(UUID quote, String text) {
        return sealer.seal("quote/" + quote, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(UUID quote, byte[] sealed) {
        return sealer.open("quote/" + quote, sealed)
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("a quote cannot be opened"));
    }
}
