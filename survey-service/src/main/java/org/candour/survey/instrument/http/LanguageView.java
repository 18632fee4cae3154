package org.candour.survey.instrument.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.candour.survey.instrument.AcceptedLanguage;
import org.candour.survey.instrument.Version;
import org.jspecify.annotations.Nullable;

/**
 * A language of a version.
 *
 * @param tag BCP 47 tag
 * @param name its English name
 * @param source true for the one in which the questionnaire was written
 * @param reviewer who accepted it, empty when nobody has
 * @param on when that was
 */
public record LanguageView(
        String tag,
        String name,
        boolean source,
        String reviewer,
        @Nullable LocalDate on) {
    static List<LanguageView> of(Version version) {
        String source = version.instrument().language();
        return version.instrument().languages().stream()
                .map(tag -> version.acceptance(tag)
                        .map(accepted -> of(accepted, tag.equals(source)))
                        .orElseGet(() -> new LanguageView(tag, name(tag), tag.equals(source), "", null)))
                .toList();
    }

    public boolean accepted() {
        return !reviewer.isEmpty();
    }

    public boolean open() {
        return source || accepted();
    }

    static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
    }

    private static LanguageView of(AcceptedLanguage accepted, boolean source) {
        return new LanguageView(
                accepted.language(), name(accepted.language()), source, accepted.reviewer(), accepted.on());
    }
}
