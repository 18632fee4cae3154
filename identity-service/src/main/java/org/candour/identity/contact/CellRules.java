package org.candour.identity.contact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.StudyEmployer;

/** What a cell may hold. Rules are told without the value. */
public final class CellRules {
    private static final int LONGEST = 200;
    private static final Pattern FORMULA = Pattern.compile("\\A[=+\\-@|%\\t\\r].*", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,22}[0-9]");
    private static final Pattern AGE = Pattern.compile("1[6-9]|[2-9][0-9]|1[01][0-9]");
    private static final Pattern STAFF_NUMBER = Pattern.compile("[0-9A-Za-z/-]{1,30}");

    private CellRules() {}

    /** The rule that a value breaks, or nothing. */
    public static Optional<String> broken(Column column, String value, StudyEmployer supplier) {
        if (value.isBlank()) {
            return required(column) ? Optional.of("must not be empty") : Optional.empty();
        }
        if (value.length() > LONGEST) {
            return Optional.of("must be at most " + LONGEST + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("must be on one line, without control characters");
        }
        if (FORMULA.matcher(value).matches() && column != Column.PHONE) {
            return Optional.of("must not begin like a formula, with =, +, -, @, | or %");
        }
        return switch (column) {
            case WORK_EMAIL -> unless(mail(value), "must be an e-mail address");
            case PHONE -> unless(PHONE.matcher(value).matches(), "must be a telephone number");
            case AGE -> unless(AGE.matcher(value).matches(), "must be a whole number from 16 to 119");
            case STAFF_NUMBER ->
                unless(STAFF_NUMBER.matcher(value).matches(), "must be letters, digits and dashes, up to 30");
            case LOCAL_AUTHORITY ->
                unless(
                        value.equalsIgnoreCase(supplier.label()) || value.equalsIgnoreCase(supplier.code()),
                        "must be " + supplier.label() + ": you supply contacts of this organisation only");
            case NAME, JOB_TITLE, EMPLOYER, TEAM, GENDER -> Optional.empty();
        };
    }

    /** Whether a text is an address that mail can be sent to. */
    public static boolean mail(String value) {
        return value.length() <= LONGEST && MAIL.matcher(value).matches();
    }

    private static boolean required(Column column) {
        return column == Column.NAME || column == Column.WORK_EMAIL || column == Column.LOCAL_AUTHORITY;
    }

    private static Optional<String> unless(boolean fits, String rule) {
        return fits ? Optional.empty() : Optional.of(rule);
    }
}
