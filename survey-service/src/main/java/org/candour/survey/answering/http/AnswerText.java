package org.candour.survey.answering.http;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.PipedText;
import org.candour.survey.answering.Given;
import org.candour.survey.answering.Progress;

/** Answers as people read them, on the check page and inside later questions. */
final class AnswerText {
    private final Progress progress;
    private final Instrument instrument;
    private final Language language;

    AnswerText(Progress progress, Language language) {
        this.progress = progress;
        this.language = language;
        this.instrument = progress.instrument().in(language.tag());
    }

    /** The questionnaire in the language of the page. */
    Instrument instrument() {
        return instrument;
    }

    /** A text with earlier answers in their places. */
    String piped(String text) {
        return PipedText.fill(text, this::repeated);
    }

    /** An answer on one line, or for texts on as many as it has; empty when there is none. */
    String said(Item item, Given given) {
        if (item.type().text()) {
            return given.text();
        }
        String chosen = said(item, given.values());
        return given.text().isEmpty() || chosen.isEmpty() ? chosen : chosen + " – " + given.text();
    }

    private String said(Item item, List<Integer> values) {
        if (values.isEmpty()) {
            return "";
        }
        int first = values.getFirst();
        return switch (item.type()) {
            case NUMBER ->
                label(item, first)
                        .orElseGet(
                                () -> (EnteredFields.number(first, item.limits().decimals()) + " "
                                                + item.limits().unit())
                                        .strip());
            case DATE -> label(item, first).orElseGet(() -> date(item, first));
            case CALCULATED -> Integer.toString(first);
            case RANKING -> ranked(item, values);
            default ->
                values.stream().flatMap(value -> label(item, value).stream()).collect(Collectors.joining(", "));
        };
    }

    /** What counts on this person's way; an answer that says why there is none, and a text, are not repeated. */
    private Optional<String> repeated(String code) {
        List<Integer> values = progress.route().answers().getOrDefault(code, List.of());
        return instrument.item(code).flatMap(item -> {
            boolean missing = values.stream()
                    .flatMap(value -> item.option(value).stream())
                    .anyMatch(Option::missing);
            String text = missing
                    ? ""
                    : item.type() == ItemType.NUMBER && !values.isEmpty()
                            ? EnteredFields.number(
                                    values.getFirst(), item.limits().decimals())
                            : said(item, values);
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        });
    }

    private static Optional<String> label(Item item, int value) {
        return item.option(value).map(Option::label);
    }

    private static String ranked(Item item, List<Integer> values) {
        return IntStream.range(0, values.size())
                .mapToObj(place ->
                        (place + 1) + ". " + label(item, values.get(place)).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private String date(Item item, int digits) {
        return switch (item.limits().precision()) {
            case YEAR -> Integer.toString(digits);
            case MONTH ->
                YearMonth.of(digits / 100, digits % 100)
                        .format(DateTimeFormatter.ofPattern(
                                "LLLL yyyy", Locale.of(language.locale().getLanguage(), "GB")));
            case DAY -> language.date(LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100));
        };
    }
}
