package org.candour.identity.notice;

import java.time.LocalDate;

/**
 * A version of a privacy notice in one language.
 *
 * @param study code of the study
 * @param version grows by one with each change
 * @param language BCP 47 tag
 * @param translation false for the text that counts, true for one made from it
 * @param title heading of the page
 * @param date day from which it holds
 * @param change what the version is to the one before it
 * @param changed what was changed, in a sentence; empty in the first version
 * @param body the text as Markdown
 */
public record Notice(
        String study,
        int version,
        String language,
        boolean translation,
        String title,
        LocalDate date,
        Change change,
        String changed,
        String body) {
    /** What a version is to the one before it. */
    public enum Change {
        FIRST,
        /** It matters to people: they are told. */
        MATERIAL,
        /** It is published and nobody is written to. */
        MINOR
    }

    /** The language without its country. */
    public String spoken() {
        return language.replaceFirst("-.*", "");
    }
}
