package org.candour.identity.entry.http;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** A language in which the front door speaks. */
record Tongue(String tag) {
    DoorWords words() {
        return MessageBundles.get(DoorWords.class, Localized.Literal.of(tag));
    }

    TemplateInstance speak(TemplateInstance page) {
        return page.setLocale(Locale.forLanguageTag(tag));
    }

    String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(tag, "GB")));
    }

    /** The others among what is offered, to change to. */
    List<EntryPages.Other> others(List<String> offered) {
        return offered.stream()
                .filter(one -> !one.equals(tag))
                .map(one -> new EntryPages.Other(one, ownName(one)))
                .toList();
    }

    /** What its speakers call a language. */
    static String ownName(String tag) {
        Locale locale = Locale.of(tag);
        return locale.getDisplayLanguage(locale);
    }
}
