package org.candour.survey.answering.http;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A language in which the pages speak.
 *
 * @param tag BCP 47 tag of the questionnaire's texts, which is the language of the page
 * @param say what the pages of questions say themselves
 * @param tell what is told around them
 */
record Language(String tag, Say say, Tell tell) {
    private static final List<String> SPOKEN = List.of("en", "cy");

    static Language of(String tag) {
        Localized spoken = Localized.Literal.of(chrome(tag));
        return new Language(tag, MessageBundles.get(Say.class, spoken), MessageBundles.get(Tell.class, spoken));
    }

    /** What the browser asks for, when we speak it. */
    static Language accepted(List<Locale> wanted) {
        return of(preferred(wanted, SPOKEN));
    }

    /** The first of the offered languages that the browser asks for before all others; else the first that is offered. */
    static String preferred(List<Locale> wanted, List<String> offered) {
        return offered.stream()
                .min(Comparator.comparingInt(tag -> rank(wanted, tag)))
                .orElse(SPOKEN.getFirst());
    }

    Locale locale() {
        return Locale.forLanguageTag(chrome(tag));
    }

    String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(chrome(tag), "GB")));
    }

    /** What speakers of a language call it. */
    static String ownName(String tag) {
        Locale locale = Locale.of(Locale.forLanguageTag(tag).getLanguage());
        return locale.getDisplayLanguage(locale);
    }

    private static int rank(List<Locale> wanted, String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        for (int place = 0; place < wanted.size(); place++) {
            if (wanted.get(place).getLanguage().equals(language)) {
                return place;
            }
        }
        return wanted.size();
    }

    private static String chrome(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return SPOKEN.contains(language) ? language : SPOKEN.getFirst();
    }
}
