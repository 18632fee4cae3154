package org.candour.survey.freetext;

import java.util.UUID;

/** Texts that only this service can open. */
public interface SealedTexts {
    byte[] seal(UUID response, FreeText text);
}
