package org.candour.reporting.validation.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.candour.contracts.instrument.PipedText;
import org.candour.reporting.summary.ScaleStatus;
import org.candour.reporting.validation.ReviewScale.Reported;
import org.candour.reporting.validation.ReviewScale.Review;
import org.candour.reporting.validation.ScaleDecision;

/**
 * A scale version as its page prints it.
 *
 * @param path of the page
 * @param analysable whether a report can be made at all
 */
public record ReviewView(
        String path,
        String overview,
        String title,
        String caption,
        String instrument,
        ScaleStatus status,
        boolean complete,
        boolean analysable,
        List<Choice> groupings,
        List<RunLine> runs,
        List<DecisionLine> history) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    /** Something to choose. */
    public record Choice(String value, String label) {}

    /** @param usable whether a status can rest on it */
    public record RunLine(
            String id,
            String path,
            String title,
            String asked,
            String state,
            String colour,
            String fingerprint,
            boolean usable) {}

    /** @param report path of the report it rests on, empty when there was none */
    public record DecisionLine(
            String status, String reason, String report, String fingerprint, String setBy, String setAt) {}

    static String path(String study, String wave, String scale) {
        return overview(study, wave) + "/scales/" + scale;
    }

    private static String overview(String study, String wave) {
        return "/staff/studies/" + study + "/waves/" + wave + "/reliability";
    }

    static ReviewView of(Review review) {
        var of = review.of();
        String study = of.study().study();
        String wave = of.wave().wave();
        return new ReviewView(
                path(study, wave, of.scale().code()),
                overview(study, wave),
                PipedText.plain(of.scale().title()),
                of.study().title() + ", " + of.wave().title(),
                of.instrument().title() + ", version " + of.instrument().version(),
                review.status(),
                review.complete(),
                of.analysable(),
                of.groupings().stream()
                        .map(item -> new Choice(item.code(), PipedText.plain(item.text())))
                        .toList(),
                review.runs().stream().map(ReviewView::line).toList(),
                review.history().stream().map(ReviewView::line).toList());
    }

    private static RunLine line(Reported reported) {
        var run = reported.run();
        return new RunLine(
                run.id().toString(),
                run.path(),
                run.title(),
                time(run.askedAt()),
                run.state().words(),
                run.state().colour(),
                reported.fingerprint(),
                reported.shown());
    }

    private static DecisionLine line(ScaleDecision decision) {
        return new DecisionLine(
                decision.status().name().toLowerCase(Locale.ROOT),
                decision.reason().isEmpty() ? "none was asked for then" : decision.reason(),
                decision.run() == null ? "" : "/staff/runs/" + decision.run(),
                decision.fingerprint()
                        .substring(0, Math.min(12, decision.fingerprint().length())),
                decision.setBy(),
                time(decision.setAt()));
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
