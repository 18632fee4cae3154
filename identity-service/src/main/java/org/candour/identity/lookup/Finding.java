package org.candour.identity.lookup;

/**
 * All that a look-up says.
 *
 * @param state how it ended
 * @param reference under which later work finds the person again; empty unless there is exactly one
 */
public record Finding(State state, String reference) {
    static Finding of(State state) {
        return new Finding(state, "");
    }

    /** How a look-up ends. */
    public enum State {
        NONE,
        ONE,
        /** More than one, before anything was compared. */
        SEVERAL,
        /** More than one, and what was claimed does not tell them apart. */
        AMBIGUOUS,
        /** More than one, and survey-service could not be asked. */
        UNREACHABLE,
        /** The officer has looked up as many people today as anybody may. */
        LIMIT
    }
}
