package org.candour.survey.answering.http;

import java.util.List;
import org.candour.survey.answering.Progress;

/**
 * What surrounds a page.
 *
 * @param language language of the page
 * @param study name of the study, or of the survey pages when there is none
 * @param trial whether the banner of a test is shown
 * @param others languages to change to
 */
public record Frame(Language language, String study, boolean trial, List<OtherLanguage> others) {
    /** Another language, by its own name. */
    public record OtherLanguage(String tag, String name) {}

    public String tag() {
        return language.tag();
    }

    static Frame of(Language language, Progress progress) {
        return new Frame(
                language,
                progress.participation().studyTitle(),
                progress.participation().trial(),
                progress.languages().stream()
                        .filter(tag -> !tag.equals(language.tag()))
                        .map(tag -> new OtherLanguage(tag, Language.ownName(tag)))
                        .toList());
    }

    /** Of a page for nobody in particular. */
    static Frame plain(Language language) {
        return new Frame(language, language.say().survey(), false, List.of());
    }
}
