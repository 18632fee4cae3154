package org.candour.identity.study;

import java.time.LocalDate;
import java.time.Period;
import org.candour.contracts.study.Retention;
import org.jspecify.annotations.Nullable;

/**
 * How long one kind of data is kept.
 *
 * @param data what is kept
 * @param event what starts the clock
 * @param planned when the event is expected; shown, never used as a start
 * @param length how long after the event
 * @param end what happens then
 */
public record RetentionRule(
        Data data, String event, @Nullable LocalDate planned, Period length, End end) {
    /** Kinds of data. */
    public enum Data {
        ANSWERS,
        LOCATORS,
        CONSENTS,
        CONTACTS,
        RECORDINGS_AT_VENDOR,
        SESSION_CONTACTS,
        STAKEHOLDER_REGISTER,
        LATE_ERASURE_IDENTIFIERS,
        DATA_SET,
        REQUEST_FORMS,
        RIGHTS_LOG,
        AUDIT_LOG
    }

    /** What happens when the time is over. */
    public enum End {
        DELETE,
        VENDOR_CONFIRMS_DELETION,
        REDACT,
        DEIDENTIFY
    }

    /** What the pages of the other services promise. */
    Retention announced() {
        return new Retention(
                data.name(), event, planned == null ? "" : planned.toString(), length.toString(), end.name());
    }
}
