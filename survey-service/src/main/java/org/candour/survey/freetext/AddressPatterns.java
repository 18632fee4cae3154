package org.candour.survey.freetext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.survey.freetext.TextWarning.Kind;

/** Where somebody can be reached: e-mail, web, postcode. */
final class AddressPatterns {
    private static final String HOST = "(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.){1,6}";
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}@" + HOST + "\\p{L}{2,24}", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB = Pattern.compile(
            "(?<![\\p{L}\\d@.-])(?:https?://\\S{3,}|(?:www\\.)?" + HOST
                    + "(?:com|org|net|info|io|eu|uk|wales|cymru)(?![\\p{L}\\d-])(?:/\\S*)?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\d])[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPSTUW]|[A-HK-Y]\\d[ABEHMNPRVWXY])"
                    + " ?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile(".*\\d(?:st|nd|rd|th)");

    private static final Pattern TAIL = Pattern.compile("[.,;:!?)\\]'\"’”]+$");

    private AddressPatterns() {}

    static List<TextWarning> find(String text) {
        List<TextWarning> found = new ArrayList<>();
        collect(found, Kind.EMAIL, EMAIL, text);
        collect(found, Kind.WEB_ADDRESS, WEB, text);
        // "in w1 2nd place" is no postcode
        POSTCODE.matcher(text)
                .results()
                .filter(match -> !ORDINAL.matcher(match.group()).matches())
                .forEach(match -> found.add(new TextWarning(Kind.POSTCODE, match.start(), match.end())));
        return found;
    }

    /** A full stop or bracket after an address belongs to the sentence. */
    private static void collect(List<TextWarning> found, Kind kind, Pattern pattern, String text) {
        pattern.matcher(text).results().forEach(match -> {
            Matcher tail = TAIL.matcher(match.group());
            int length = tail.find() ? tail.start() : match.group().length();
            found.add(new TextWarning(kind, match.start(), match.start() + length));
        });
    }
}
