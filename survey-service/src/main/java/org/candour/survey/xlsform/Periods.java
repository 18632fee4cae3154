package org.candour.survey.xlsform;

import java.time.LocalDate;
import org.candour.contracts.instrument.Limits.DatePrecision;

/** The days, months or years around a day. A form stores a month or a year as its first day. */
record Periods(DatePrecision precision, LocalDate day) {
    /** The last that begins on the day or before. */
    int same() {
        return digits(day);
    }

    /** The last that begins before the day. */
    int before() {
        return digits(day.minusDays(1));
    }

    /** The first that begins on the day or later. */
    int from() {
        return digits(day.equals(first()) ? day : next());
    }

    /** The first that begins after the day. */
    int after() {
        return digits(next());
    }

    private LocalDate first() {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private LocalDate next() {
        return switch (precision) {
            case DAY -> day.plusDays(1);
            case MONTH -> first().plusMonths(1);
            case YEAR -> first().plusYears(1);
        };
    }

    private int digits(LocalDate date) {
        return switch (precision) {
            case DAY -> (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
            case MONTH -> date.getYear() * 100 + date.getMonthValue();
            case YEAR -> date.getYear();
        };
    }
}
