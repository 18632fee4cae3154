package org.candour.survey.fieldwork;

import java.util.Optional;
import org.candour.contracts.progress.ProgressRequest;

/** Requests for progress as they arrive. */
public interface ProgressRequests {
    /** Nothing unless identity-service signed it, for this purpose and not long ago. */
    Optional<ProgressRequest> verified(String text);
}
