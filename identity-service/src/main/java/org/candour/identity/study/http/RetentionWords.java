package org.candour.identity.study.http;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.identity.study.RetentionRule;
import org.candour.identity.study.StudyDefinition;

/** Retention rules in plain words and, where the event is planned, with dates. */
final class RetentionWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("ANALYSIS_COMPLETE", "the analysis is complete"),
            Map.entry("ANALYSIS_END", "the analysis ends"),
            Map.entry("FINAL_REPORT_PUBLISHED", "the final report is published"),
            Map.entry("FINAL_REPORT_DELIVERED", "the final report is delivered"),
            Map.entry("FINDINGS_PUBLISHED", "the findings are published"),
            Map.entry("PROJECT_COMPLETED", "the project is complete"),
            Map.entry("SESSION_HELD", "the session was held"),
            Map.entry("TRANSCRIPT_ACCEPTED", "the transcript is accepted"),
            Map.entry("HOLDER_REPLY", "the data holder has replied"),
            Map.entry("REQUEST_CLOSED", "the request is closed"),
            Map.entry("LAST_CONTACT", "we last wrote"),
            Map.entry("STUDY_END", "the study ends"));

    private RetentionWords() {}

    /** A kind of data and what happens with it. */
    public record Line(String data, String rule, String dates) {}

    static List<Line> of(StudyDefinition study) {
        return study.retention().stream().map(RetentionWords::line).toList();
    }

    private static Line line(RetentionRule rule) {
        String event = EVENTS.getOrDefault(
                rule.event(), rule.event().toLowerCase(Locale.ROOT).replace('_', ' '));
        boolean atOnce = rule.length().isZero();
        String when = atOnce ? "As soon as " + event : length(rule.length()) + " after " + event;
        return new Line(data(rule.data()), when + " we " + end(rule.end()) + ".", dates(rule));
    }

    private static String dates(RetentionRule rule) {
        LocalDate planned = rule.planned();
        return planned == null
                ? ""
                : "Planned for " + DAY.format(planned) + ", so kept until about "
                        + DAY.format(planned.plus(rule.length())) + ".";
    }

    private static String length(Period length) {
        List<String> parts = new ArrayList<>();
        part(length.getYears(), "year", parts);
        part(length.getMonths(), "month", parts);
        part(length.getDays(), "day", parts);
        return String.join(" and ", parts);
    }

    private static void part(int number, String unit, List<String> parts) {
        if (number > 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }

    private static String data(RetentionRule.Data data) {
        return switch (data) {
            case ANSWERS -> "Answers";
            case LOCATORS -> "Locators";
            case CONSENTS -> "What was agreed to";
            case CONTACTS -> "Contacts";
            case RECORDINGS_AT_VENDOR -> "Recordings at the transcriber";
            case SESSION_CONTACTS -> "Contacts for a session";
            case STAKEHOLDER_REGISTER -> "The register of people who want to hear";
            case LATE_ERASURE_IDENTIFIERS -> "What identifies somebody who asked for erasure late";
            case DATA_SET -> "The data set";
            case REQUEST_FORMS -> "Request forms";
            case RIGHTS_LOG -> "The log of requests and complaints";
            case AUDIT_LOG -> "The record of what staff opened";
        };
    }

    private static String end(RetentionRule.End end) {
        return switch (end) {
            case DELETE -> "delete it";
            case VENDOR_CONFIRMS_DELETION -> "have its deletion confirmed";
            case REDACT -> "black out what identifies anybody";
            case DEIDENTIFY -> "take out what identifies anybody";
        };
    }
}
