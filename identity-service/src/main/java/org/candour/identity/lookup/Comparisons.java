package org.candour.identity.lookup;

import java.util.List;
import java.util.Optional;
import org.candour.contracts.comparison.ClaimableQuestion;
import org.candour.contracts.comparison.ComparisonAnswer;
import org.candour.contracts.comparison.ComparisonRequest;

/** Comparisons by survey-service, which alone knows answers. Empty when it cannot be asked. */
public interface Comparisons {
    Optional<List<ClaimableQuestion>> questions(String study);

    Optional<ComparisonAnswer> compare(ComparisonRequest request);
}
