package org.candour.identity.console;

import java.util.Optional;
import org.candour.contracts.progress.ProgressAnswer;

/** How many have answered, as survey-service tells it. Kept nowhere here. */
public interface Progress {
    /** Nothing when survey-service does not answer, or does not know the study. */
    Optional<ProgressAnswer> of(String study);
}
