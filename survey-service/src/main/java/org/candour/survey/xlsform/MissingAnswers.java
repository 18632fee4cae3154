package org.candour.survey.xlsform;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.contracts.instrument.OptionKind;

/** Recognises choices that say why there is no answer, by their wording or by the codes that the field uses for them. */
final class MissingAnswers {
    private static final Pattern PREFER_NOT = words(
            "prefer not",
            "rather not",
            "refuse[ds]?",
            "declined?" + "|decline to answer|no answer|not stated|gwell (?:gen i )?beidio|well gen i beidio|gwrthod");
    private static final Pattern NOT_APPLICABLE =
            words("not applicable", "n/?a", "(?:does|do)(?: not|n't|n’t) apply", "amherthnasol|ddim yn berthnasol");
    private static final Pattern DO_NOT_KNOW = words(
            "(?:do not|don't|don’t|dont) know", "not sure|unsure|can't say|cannot say", "unknown", "ddim yn gwybod");

    /** What the codes mean where a list has a gap before them. */
    private static final Map<Integer, OptionKind> USUAL = Map.of(
            77, OptionKind.PREFER_NOT_TO_SAY,
            88, OptionKind.DO_NOT_KNOW,
            97, OptionKind.NOT_APPLICABLE,
            98, OptionKind.DO_NOT_KNOW,
            99, OptionKind.PREFER_NOT_TO_SAY,
            997, OptionKind.NOT_APPLICABLE,
            998, OptionKind.DO_NOT_KNOW,
            999, OptionKind.PREFER_NOT_TO_SAY);

    private MissingAnswers() {}

    static Optional<OptionKind> byWording(Wording label) {
        String text = label.all();
        if (PREFER_NOT.matcher(text).find()) {
            return Optional.of(OptionKind.PREFER_NOT_TO_SAY);
        }
        if (NOT_APPLICABLE.matcher(text).find()) {
            return Optional.of(OptionKind.NOT_APPLICABLE);
        }
        return DO_NOT_KNOW.matcher(text).find() ? Optional.of(OptionKind.DO_NOT_KNOW) : Optional.empty();
    }

    /**
     * Codes that lie apart from those of the answers.
     *
     * @param others the other codes of the list
     */
    static Optional<OptionKind> byCode(int code, Collection<Integer> others) {
        boolean apart = code < 0
                || (others.stream().anyMatch(other -> other < 50)
                        && others.stream().allMatch(other -> other < 50 || reserved(other)));
        return apart ? Optional.ofNullable(USUAL.get(Math.abs(code))) : Optional.empty();
    }

    /** Where the field puts what is no ordinary answer: the usual codes, and "other" before them. */
    private static boolean reserved(int code) {
        return USUAL.containsKey(code) || (code > 90 && code < 100) || (code > 990 && code < 1000);
    }

    private static Pattern words(String... words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
