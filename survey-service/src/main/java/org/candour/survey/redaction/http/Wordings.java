package org.candour.survey.redaction.http;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.candour.contracts.quote.QuotePermission;
import org.candour.survey.freetext.Decision;
import org.candour.survey.freetext.RedactionState;
import org.candour.survey.freetext.TextWarning;

/** How the pages say things. */
final class Wordings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Wordings() {}

    static String state(RedactionState state) {
        return switch (state) {
            case OPEN -> "Open";
            case REDACTED -> "Redacted";
            case CLEARED -> "Cleared for quoting";
            case WITHHELD -> "Withheld";
        };
    }

    static String colour(RedactionState state) {
        return switch (state) {
            case OPEN -> "blue";
            case REDACTED -> "turquoise";
            case CLEARED -> "green";
            case WITHHELD -> "grey";
        };
    }

    static String permission(Optional<QuotePermission> permission) {
        return permission
                .map(allowed -> switch (allowed) {
                    case ANONYMOUS -> "May be quoted, without saying where its author works";
                    case ATTRIBUTED -> "May be quoted, with the kind of role and employer";
                })
                .orElse("Must not be quoted");
    }

    /** For a line of a table. */
    static String shortPermission(Optional<QuotePermission> permission) {
        return permission
                .map(allowed -> switch (allowed) {
                    case ANONYMOUS -> "Quote without employer";
                    case ATTRIBUTED -> "Quote with role and employer";
                })
                .orElse("Do not quote");
    }

    static String suspicion(TextWarning.Kind kind) {
        return switch (kind) {
            case EMAIL -> "an e-mail address";
            case WEB_ADDRESS -> "a web address";
            case PHONE -> "a phone number";
            case BIRTH_DATE -> "a date of birth";
            case NHS_NUMBER -> "an NHS number";
            case INSURANCE_NUMBER -> "a National Insurance number";
            case POSTCODE -> "a postcode";
            case NAME -> "a name";
        };
    }

    static String done(Decision decision) {
        return switch (decision) {
            case REDACT -> "Redacted";
            case WITHHOLD -> "Withheld";
            case CLEAR -> "Cleared for quoting";
            case REOPEN -> "Reopened";
            case WITHDRAW -> "Quote withdrawn";
        };
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Somebody's subject is long and says nothing; its beginning is enough to tell two people apart. */
    static String person(String subject, String reader) {
        return subject.equals(reader) ? "you" : "colleague " + subject.substring(0, Math.min(8, subject.length()));
    }
}
