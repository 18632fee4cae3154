package org.candour.survey.freetext;

import java.util.List;
import java.util.UUID;

/** Texts of submitted responses. */
public interface FreeTexts {
    void add(UUID response, List<FreeText> texts);
}
