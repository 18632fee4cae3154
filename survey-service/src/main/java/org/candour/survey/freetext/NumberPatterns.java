package org.candour.survey.freetext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.candour.survey.freetext.TextWarning.Kind;

/** Numbers that belong to one person: birth dates, National Insurance and NHS numbers, phones. */
final class NumberPatterns {
    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin"
                    + "|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th|af|il|ydd|ed|fed|eg)?";
    private static final String NUMERIC = "\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}";
    private static final String WRITTEN =
            DAY + "(?: of| o)? " + MONTH + ",?(?: (?:19|20)\\d{2})?|" + MONTH + " " + DAY + ",? (?:19|20)\\d{2}";
    private static final Pattern BIRTH = Pattern.compile(
            "(?<!\\p{L})(?:born(?: on)?(?: the)?|d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday(?: is)?(?: on)?(?: the)?"
                    + "|dyddiad geni|(?:fy )?ngh?eni|ganwyd|ganed|pen-blwydd)(?: ar| yw)?[\\s:=-]{0,3}(" + NUMERIC + "|"
                    + WRITTEN + ")(?!\\d)",
            I);
    /** A whole date of the last century in a text about work is rarely anything else. */
    private static final Pattern LAST_CENTURY = Pattern.compile(
            "(?<![\\d/.-])(?:\\d{1,2}[/.-]\\d{1,2}[/.-]19[3-9]\\d|" + DAY + "(?: of| o)? " + MONTH
                    + ",? 19[3-9]\\d)(?!\\d)",
            I);

    private static final Pattern INSURANCE = Pattern.compile(
            "(?<![\\p{L}\\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]"
                    + "(?![\\p{L}\\d])",
            I);
    private static final Pattern NHS = Pattern.compile("(?<![\\d+£.,-])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\d-])");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d£.,/+-])(?:07(?:[ .-]?\\d){9}"
                    + "|(?:(?:\\+|00)44[ .-]?(?:\\(0\\)[ .-]?)?|\\(?0)[1-35789]\\d{0,3}\\)?[ .-]?\\d{3,4}[ .-]?\\d{3,4})(?!\\d)");

    private NumberPatterns() {}

    static List<TextWarning> find(String text) {
        List<TextWarning> found = new ArrayList<>();
        collect(found, Kind.BIRTH_DATE, BIRTH, text, 1, match -> true);
        collect(found, Kind.BIRTH_DATE, LAST_CENTURY, text, 0, match -> true);
        collect(found, Kind.INSURANCE_NUMBER, INSURANCE, text, 0, match -> true);
        collect(found, Kind.PHONE, PHONE, text, 0, NumberPatterns::dialled);
        collect(found, Kind.NHS_NUMBER, NHS, text, 0, NumberPatterns::checked);
        return found;
    }

    private static void collect(
            List<TextWarning> found, Kind kind, Pattern pattern, String text, int group, Predicate<MatchResult> right) {
        pattern.matcher(text)
                .results()
                .filter(right)
                .forEach(match -> found.add(new TextWarning(kind, match.start(group), match.end(group))));
    }

    private static boolean dialled(MatchResult match) {
        String digits = digits(match).replaceFirst("^(?:00)?44", "0").replaceFirst("^00", "0");
        return digits.length() == 10 || digits.length() == 11;
    }

    /** The last digit of an NHS number follows from the others (modulus 11). */
    private static boolean checked(MatchResult match) {
        String digits = digits(match);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * Character.digit(digits.charAt(i), 10);
        }
        int expected = (11 - sum % 11) % 11;
        return expected == Character.digit(digits.charAt(9), 10);
    }

    private static String digits(MatchResult match) {
        return match.group().replaceAll("\\D", "");
    }
}
