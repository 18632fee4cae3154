package org.candour.survey.response;

import io.smallrye.config.ConfigMapping;

/** The key that seals answers. */
@ConfigMapping(prefix = "candour.secret")
public interface AnswerSecretConfig {
    /** Base64 of 32 bytes. */
    String answers();
}
