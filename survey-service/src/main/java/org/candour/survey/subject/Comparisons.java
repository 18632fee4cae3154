package org.candour.survey.subject;

import java.util.Optional;
import org.candour.contracts.comparison.ComparisonRequest;

/** Requests to compare, as they arrive. */
public interface Comparisons {
    /** The request, or nothing when identity-service did not make it, or made it too long ago. */
    Optional<ComparisonRequest> verified(String text);
}
