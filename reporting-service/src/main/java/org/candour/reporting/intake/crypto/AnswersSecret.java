package org.candour.reporting.intake.crypto;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Keys of this feature, base64 of 32 bytes each. */
@ConfigMapping(prefix = "candour.secret")
public interface AnswersSecret {
    /** Seals answers; derived from {@link #file()} when absent. */
    Optional<String> answers();

    String file();
}
