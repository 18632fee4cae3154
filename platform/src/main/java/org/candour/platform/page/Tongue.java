package org.candour.platform.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * A language in which a page for the public speaks.
 *
 * @param tag without country
 */
public record Tongue(String tag) {
    /** What a message bundle says in it. */
    public <W> W words(Class<W> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(tag));
    }

    public TemplateInstance speak(TemplateInstance page) {
        return page.setLocale(Locale.forLanguageTag(tag));
    }

    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(tag, "GB")));
    }

    /** The others among what is offered, to change to. */
    public List<Other> others(List<String> offered) {
        return offered.stream()
                .filter(one -> !one.equals(tag))
                .map(one -> new Other(one, ownName(one)))
                .toList();
    }

    /** What its speakers call a language. */
    public static String ownName(String tag) {
        Locale locale = Locale.of(tag);
        return locale.getDisplayLanguage(locale);
    }

    /** A language to change to. */
    public record Other(String tag, String name) {}
}
