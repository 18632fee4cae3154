package org.candour.reporting.summary;

/** Which language words of a report are in: ours are English, those of a questionnaire may be others. */
public final class Tongue {
    public static final String OURS = "en-GB";

    private Tongue() {}

    /** The tag to print; any English counts as ours. */
    public static String of(String language) {
        return language.isEmpty() || language.startsWith("en") ? OURS : language;
    }
}
