package org.candour.reporting.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.PipedText;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.ScoreRule;
import org.candour.reporting.extract.Column.Meaning;
import org.candour.reporting.reliability.Scoring;
import org.candour.reporting.validation.ScaleValues;

/** A column per scale with everybody's score. Items that are never combined have none. */
final class ScoreColumns {
    private static final int DIGITS = 4;

    private ScoreColumns() {}

    static List<Column> of(Instrument instrument) {
        return instrument.scales().stream()
                .filter(scale -> scale.score() != ScoreRule.NONE)
                .map(scale -> column(instrument, scale))
                .toList();
    }

    private static Column column(Instrument instrument, Scale scale) {
        ScaleValues values = new ScaleValues(instrument, scale);
        Scoring scoring = values.scoring();
        boolean special = scale.items().stream()
                .flatMap(member -> instrument.item(member.item()).stream())
                .map(Item::questionClass)
                .anyMatch(QuestionClass.SPECIAL::equals);
        return new Column(
                "SCORE_" + scale.code().toUpperCase(Locale.ROOT).replace('-', '_'),
                "",
                PipedText.plain(scale.title()),
                PipedText.plain(scale.description()),
                (special ? QuestionClass.SPECIAL : QuestionClass.VIEW).name(),
                "SCORE",
                "",
                List.of(Meaning.range(words(scale))),
                response -> cell(scale, values, scoring, response.answers()));
    }

    private static String cell(Scale scale, ScaleValues values, Scoring scoring, Map<String, List<Integer>> answers) {
        int answered = 0;
        int sum = 0;
        for (ScaleItem member : scale.items()) {
            OptionalInt value = values.keyed(member, answers);
            answered += value.isPresent() ? 1 : 0;
            sum += value.orElse(0);
        }
        return scoring.score(scale.items().size(), answered, sum).stream()
                .mapToObj(BigDecimal::valueOf)
                .map(score -> score.setScale(DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString())
                .findFirst()
                .orElse("");
    }

    private static String words(Scale scale) {
        int items = scale.items().size();
        String range = " of " + items + " items from " + scale.minimum() + " to " + scale.maximum();
        return switch (scale.score()) {
            case MEAN -> "mean" + range + ", of people who answered at least " + scale.minimumAnswered();
            case SUM ->
                "sum" + range + ", gaps filled with the person's own mean, of people who answered at least "
                        + scale.minimumAnswered();
            case LOOKUP -> "sum" + range + ", looked up in the table of the scale, of people who answered all";
            case NONE -> "";
        };
    }
}
