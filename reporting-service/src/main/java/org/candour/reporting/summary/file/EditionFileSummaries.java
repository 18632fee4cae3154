package org.candour.reporting.summary.file;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.platform.crypto.SecretKeys;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.StoredSummaries;

/** Summaries as edition files under the service's edition key. */
@ApplicationScoped
public class EditionFileSummaries implements StoredSummaries {
    private final byte[] key;

    public EditionFileSummaries(EditionSecret secret) {
        this.key = SecretKeys.fromBase64("candour.secret.edition", secret.edition(), "HmacSHA256")
                .getEncoded();
    }

    @Override
    public byte[] write(EmployerSummary summary) {
        return EditionFile.write(summary, key);
    }

    @Override
    public EmployerSummary read(byte[] document) {
        return EditionFile.read(document, key);
    }
}
