package org.candour.survey.answering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Limits.DatePrecision;

/** A day, a month or a year that exists. Months may be written as names. */
final class DateRules {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Map<String, Integer> MONTHS = months();

    private DateRules() {}

    static Reading read(Sent sent) {
        String code = sent.item().code();
        DatePrecision precision = sent.item().limits().precision();
        String year = sent.text(FormFields.year(code));
        String month = precision == DatePrecision.YEAR ? "" : sent.text(FormFields.month(code));
        String day = precision == DatePrecision.DAY ? sent.text(FormFields.day(code)) : "";
        Optional<Reading> missing = sent.missing();
        if (missing.isPresent()) {
            return (day + month + year).isEmpty() ? missing.get() : sent.broken(first(code, precision), Rule.BOTH);
        }
        if ((day + month + year).isEmpty()) {
            return Reading.NOTHING;
        }
        if (precision == DatePrecision.DAY && day.isEmpty()) {
            return sent.broken(FormFields.day(code), Rule.DATE_PART);
        }
        if (precision != DatePrecision.YEAR && month.isEmpty()) {
            return sent.broken(FormFields.month(code), Rule.DATE_PART);
        }
        if (year.isEmpty()) {
            return sent.broken(FormFields.year(code), Rule.DATE_PART);
        }
        return date(sent, precision, day, month, year);
    }

    private static Reading date(Sent sent, DatePrecision precision, String day, String month, String year) {
        String code = sent.item().code();
        OptionalInt readYear = digits(year, 4);
        OptionalInt readMonth = precision == DatePrecision.YEAR ? OptionalInt.of(1) : month(month);
        OptionalInt readDay = precision == DatePrecision.DAY ? digits(day, 2) : OptionalInt.of(1);
        if (readDay.isEmpty()) {
            return sent.broken(FormFields.day(code), Rule.NO_SUCH_DATE);
        }
        if (readMonth.isEmpty() || readMonth.getAsInt() < 1 || readMonth.getAsInt() > Month.values().length) {
            return sent.broken(FormFields.month(code), Rule.NO_SUCH_DATE);
        }
        Limits limits = sent.item().limits();
        int first = limits.minimum() > 0 ? limits.minimum() : FIRST_YEAR;
        int last = limits.maximum() > 0 ? limits.maximum() : LAST_YEAR;
        if (readYear.isEmpty() || readYear.getAsInt() < first || readYear.getAsInt() > last) {
            return sent.broken(FormFields.year(code), Rule.YEAR, first, last);
        }
        try {
            LocalDate date = LocalDate.of(readYear.getAsInt(), readMonth.getAsInt(), readDay.getAsInt());
            return Reading.of(value(date, precision));
        } catch (DateTimeException none) {
            return sent.broken(first(code, precision), Rule.NO_SUCH_DATE);
        }
    }

    private static int value(LocalDate date, DatePrecision precision) {
        return switch (precision) {
            case YEAR -> date.getYear();
            case MONTH -> date.getYear() * 100 + date.getMonthValue();
            case DAY -> (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
        };
    }

    private static String first(String code, DatePrecision precision) {
        return switch (precision) {
            case YEAR -> FormFields.year(code);
            case MONTH -> FormFields.month(code);
            case DAY -> FormFields.day(code);
        };
    }

    private static OptionalInt month(String text) {
        Integer named = MONTHS.get(text.toLowerCase(Locale.ROOT));
        return named == null ? digits(text, 2) : OptionalInt.of(named);
    }

    private static OptionalInt digits(String text, int most) {
        return text.matches("[0-9]{1," + most + "}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.of("cy")}) {
            for (Month month : Month.values()) {
                for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                    months.put(month.getDisplayName(style, language).toLowerCase(Locale.ROOT), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }
}
