package org.candour.reporting.national;

/** What came of adding up. */
public sealed interface NationalVerdict {
    /** A summary that an auditor has not seen yet. */
    record Built(NationalSummary summary) implements NationalVerdict {}

    /** Why there is none, in a sentence. */
    record None(String reason) implements NationalVerdict {}
}
