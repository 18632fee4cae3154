package org.candour.survey.freetext;

import io.smallrye.config.ConfigMapping;

/** The key that seals texts. */
@ConfigMapping(prefix = "candour.secret")
public interface TextSecretConfig {
    /** Base64 of 32 bytes; the same key as for answers, under another purpose. */
    String answers();
}
