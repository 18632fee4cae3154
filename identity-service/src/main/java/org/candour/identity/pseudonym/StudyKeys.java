package org.candour.identity.pseudonym;

import jakarta.enterprise.context.ApplicationScoped;
import javax.crypto.spec.SecretKeySpec;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.SecretKeys;

/** One key per study, made from the master key; each study's codes mean nothing in another. */
@ApplicationScoped
class StudyKeys {
    private final PurposeMac master;

    StudyKeys(PseudonymConfig config) {
        master = new PurposeMac(SecretKeys.fromBase64("candour.secret.pseudonym", config.pseudonym(), "HmacSHA256"));
    }

    PurposeMac of(String study) {
        return new PurposeMac(new SecretKeySpec(master.of("candour.study-key.v1", study), "HmacSHA256"));
    }
}
