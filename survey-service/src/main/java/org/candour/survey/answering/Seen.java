package org.candour.survey.answering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was on the screen when something was entered.
 *
 * @param revision of the draft when the page was printed
 * @param version of the questionnaire in which it was printed
 * @param device random number of the visit; the same person has another one on another device
 */
public record Seen(int revision, int version, int device) {
    private static final Pattern MARK = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

    /** Reads the hidden field of a page. One that we did not print has seen nothing. */
    public static Seen read(String mark, int device) {
        Matcher parts = MARK.matcher(mark);
        return parts.matches()
                ? new Seen(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), device)
                : new Seen(0, 0, device);
    }

    /** The hidden field of a page. */
    public String mark() {
        return revision + "." + version;
    }
}
