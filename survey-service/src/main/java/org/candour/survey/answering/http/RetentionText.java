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
    private final Say say;

    RetentionText(Language language) {
        this.language = language;
        this.say = language.say();
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
            case "ANSWERS" -> Optional.of(say.keptAnswers());
            case "LOCATORS" -> Optional.of(say.keptLocators());
            case "CONSENTS" -> Optional.of(say.keptConsents());
            case "CONTACTS" -> Optional.of(say.keptContacts());
            default -> Optional.empty();
        };
    }

    private String until(Retention rule) {
        Period length = Period.parse(rule.length());
        String event = event(rule.event());
        String sentence = length.isZero()
                ? say.keptUntil(event)
                : rule.end().equals("DELETE") || rule.end().startsWith("VENDOR")
                        ? say.keptFor(length(length), event)
                        : say.keptRedacted(length(length), event);
        return rule.planned().isEmpty()
                ? sentence
                : sentence + " " + say.keptPlanned(language.date(LocalDate.parse(rule.planned())));
    }

    private String length(Period length) {
        List<String> parts = new ArrayList<>();
        if (length.getYears() > 0) {
            parts.add(say.years(length.getYears()));
        }
        if (length.getMonths() > 0) {
            parts.add(say.months(length.getMonths()));
        }
        if (length.getDays() > 0) {
            parts.add(say.days(length.getDays()));
        }
        return String.join(", ", parts);
    }

    private String event(String event) {
        return switch (event) {
            case "ANALYSIS_COMPLETE" -> say.eventAnalysis();
            case "STUDY_END" -> say.eventStudyEnd();
            case "WAVE_CLOSED" -> say.eventWaveClosed();
            default -> say.eventOther(event.toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }
}
