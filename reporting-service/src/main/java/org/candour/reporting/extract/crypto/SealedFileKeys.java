package org.candour.reporting.extract.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.Sealer;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.time.RandomSource;
import org.candour.reporting.extract.FileKeys;

/** Random keys, sealed under a key derived for this purpose alone. */
@ApplicationScoped
public class SealedFileKeys implements FileKeys {
    private static final int KEY_BYTES = 32;
    private static final int ROW_KEY_BYTES = 16;

    private final Sealer sealer;
    private final RandomSource random;

    public SealedFileKeys(FileSecret secret, RandomSource random) {
        PurposeMac master = new PurposeMac(SecretKeys.fromBase64("candour.secret.file", secret.file(), "HmacSHA256"));
        this.sealer = new Sealer(new SecretKeySpec(master.of("file-keys", ""), "AES"), random);
        this.random = random;
    }

    @Override
    public FileKey fresh() {
        byte[] key = random.bytes(KEY_BYTES);
        PurposeMac rows = new PurposeMac(new SecretKeySpec(key, "HmacSHA256"));
        byte[] sealed = sealer.seal("file-key", key);
        return new FileKey() {
            @Override
            public String rowKey(UUID response) {
                return HexFormat.of().formatHex(Arrays.copyOf(rows.of("row", response.toString()), ROW_KEY_BYTES));
            }

            @Override
            public byte[] sealed() {
                return sealed.clone();
            }
        };
    }
}
