package org.candour.identity.invitation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.identity.invitation.Letter;
import org.candour.identity.invitation.Renderings;
import org.candour.identity.post.OutgoingMail;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.ContactRules.Source;
import org.candour.identity.study.LetterText;
import org.candour.identity.study.LetterText.Place;
import org.candour.platform.sensitive.Sensitive;

/** Letters as plain text, and as HTML of paragraphs and links alone: nothing is loaded, nothing tells who read it. */
@ApplicationScoped
public class PlainRenderings implements Renderings {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>&\"']+[^\\s<>&\"'.,;:!?)]");

    @Override
    public Rendering of(Letter letter) {
        String subject =
                letter.texts().stream().map(LetterText::subject).distinct().collect(Collectors.joining(" / "));
        String text = letter.texts().stream()
                .map(one -> one.filled(values(letter, one)))
                .collect(Collectors.joining("\n\n----\n\n"));
        String html = letter.texts().stream()
                .map(one -> "<div lang=\"" + one.language() + "\">" + paragraphs(one.filled(values(letter, one)))
                        + "</div>")
                .collect(Collectors.joining("<hr>"));
        String page = "<!DOCTYPE html><html lang=\"" + letter.texts().getFirst().language()
                + "\"><head><meta charset=\"utf-8\"><title>" + escaped(subject) + "</title></head><body>" + html
                + "</body></html>";
        return new Rendering(subject, Sensitive.of(text + "\n"), Sensitive.of(page));
    }

    @Override
    public OutgoingMail mail(Letter letter) {
        Rendering rendering = of(letter);
        return new OutgoingMail(
                letter.id(),
                letter.sender(),
                letter.replyTo(),
                Sensitive.of(letter.person().reveal().of(Column.WORK_EMAIL)),
                rendering.subject(),
                rendering.text(),
                rendering.html(),
                letter.optOut());
    }

    private static Map<Place, String> values(Letter letter, LetterText text) {
        Map<Place, String> values = new EnumMap<>(Place.class);
        values.put(Place.NAME, oneLine(letter.person().reveal().of(Column.NAME)));
        values.put(Place.STUDY, letter.study());
        values.put(Place.SENDER, letter.sender());
        values.put(
                Place.SUPPLIER,
                letter.source() == Source.EMPLOYER
                        ? letter.employer()
                        : text.suppliers().getOrDefault(letter.source(), letter.employer()));
        values.put(Place.LINK, letter.link().reveal());
        values.put(
                Place.CLOSES,
                letter.closes()
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(Locale.of(text.language(), "GB"))));
        values.put(Place.NOTICE, letter.notice());
        values.put(Place.CHANGED, letter.changed());
        values.put(Place.OPT_OUT, letter.optOut().reveal());
        return values;
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String paragraphs(String text) {
        return Arrays.stream(text.split("\n\\s*\n"))
                .map(paragraph -> "<p>" + linked(escaped(paragraph.strip())).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String linked(String escaped) {
        return LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
