package org.candour.survey.answering.http;

/** What our script is told. */
sealed interface Reply {
    /** The page is saved; this is where it goes on. */
    record GoOn(String go) implements Reply {}

    /** There is something to read: the script sends the form in the ordinary way. */
    record Look(boolean look) implements Reply {}

    /**
     * How saving a single answer ended.
     *
     * @param state {@code saved}, {@code other} when something newer counts, {@code refused} when it breaks a rule,
     *     {@code closed} when nothing can be answered any more, {@code foreign} when the page belongs to another
     *     questionnaire, {@code ended} when the visit is over
     * @param seen what the page has seen from now on; empty when that did not change
     */
    record Single(String state, String seen) implements Reply {}
}
