package org.candour.survey.instrument;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Limits.DatePrecision;

/** Codes of dates: their digits. */
final class DateCodes {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private DateCodes() {}

    /** Code of the first day, month or year that can be entered. */
    static int first(Limits limits) {
        int year = limits.minimum() == 0 ? FIRST_YEAR : limits.minimum();
        return switch (limits.precision()) {
            case DAY -> year * 10_000 + 101;
            case MONTH -> year * 100 + 1;
            case YEAR -> year;
        };
    }

    static int last(Limits limits) {
        int year = limits.maximum() == 0 ? LAST_YEAR : limits.maximum();
        return switch (limits.precision()) {
            case DAY -> year * 10_000 + 1231;
            case MONTH -> year * 100 + 12;
            case YEAR -> year;
        };
    }

    /** All codes that can be entered. */
    static NavigableSet<Integer> all(Limits limits) {
        LocalDate day = LocalDate.of(limits.minimum() == 0 ? FIRST_YEAR : limits.minimum(), 1, 1);
        LocalDate end = LocalDate.of(limits.maximum() == 0 ? LAST_YEAR : limits.maximum(), 12, 31);
        NavigableSet<Integer> codes = new TreeSet<>();
        while (!day.isAfter(end)) {
            codes.add(code(day, limits.precision()));
            day = switch (limits.precision()) {
                case DAY -> day.plusDays(1);
                case MONTH -> day.plusMonths(1);
                case YEAR -> day.plusYears(1);
            };
        }
        return codes;
    }

    private static int code(LocalDate day, DatePrecision precision) {
        return switch (precision) {
            case DAY -> day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
            case MONTH -> day.getYear() * 100 + day.getMonthValue();
            case YEAR -> day.getYear();
        };
    }
}
