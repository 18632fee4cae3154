package org.candour.survey.answering.http;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.contracts.study.Retention;

/** How long data is kept, as sentences for the people whose data it is. */
public final class RetentionText {
    private final Language language;
    private final Tell tell;

    RetentionText(Language language) {
        this.language = language;
        this.tell = language.tell();
    }

    /** @param what whose time it is, and when it is deleted */
    public record Line(String what, String until) {}

    /** Of what people know and give themselves; logs and the like are in the notice. */
    List<Line> lines(List<Retention> rules) {
        List<Line> lines = new ArrayList<>();
        for (Retention rule : rules) {
            what(rule.data()).ifPresent(what -> lines.add(new Line(what, until(rule))));
        }
        return lines;
    }

    private Optional<String> what(String data) {
        return switch (data) {
            case "ANSWERS" -> Optional.of(tell.keptAnswers());
            case "LOCATORS" -> Optional.of(tell.keptLocators());
            case "CONSENTS" -> Optional.of(tell.keptConsents());
            case "CONTACTS" -> Optional.of(tell.keptContacts());
            default -> Optional.empty();
        };
    }

    private String until(Retention rule) {
        Period length = Period.parse(rule.length());
        String event = event(rule.event());
        String sentence = length.isZero()
                ? tell.keptUntil(event)
                : rule.end().equals("DELETE") || rule.end().startsWith("VENDOR")
                        ? tell.keptFor(length(length), event)
                        : tell.keptRedacted(length(length), event);
        return rule.planned().isEmpty()
                ? sentence
                : sentence + " " + tell.keptPlanned(language.date(LocalDate.parse(rule.planned())));
    }

    private String length(Period length) {
        List<String> parts = new ArrayList<>();
        if (length.getYears() > 0) {
            parts.add(tell.years(length.getYears()));
        }
        if (length.getMonths() > 0) {
            parts.add(tell.months(length.getMonths()));
        }
        if (length.getDays() > 0) {
            parts.add(tell.days(length.getDays()));
        }
        return String.join(", ", parts);
    }

    private String event(String event) {
        return switch (event) {
            case "ANALYSIS_COMPLETE" -> tell.eventAnalysis();
            case "STUDY_END" -> tell.eventStudyEnd();
            case "WAVE_CLOSED" -> tell.eventWaveClosed();
            default -> tell.eventOther(event.toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }
}
