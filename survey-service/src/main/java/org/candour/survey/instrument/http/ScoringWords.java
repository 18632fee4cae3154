package org.candour.survey.instrument.http;

import java.util.stream.Collectors;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleSource;

/** Says how a scale is scored and whose it is. */
final class ScoringWords {
    private ScoringWords() {}

    static String say(Scale scale) {
        String rule = switch (scale.score()) {
            case MEAN -> "Mean of the answered items";
            case SUM -> "Sum of the items; of those left out, the mean of the others";
            case LOOKUP ->
                "Sum of all items, looked up in a table of " + scale.lookup().size() + " rows";
            case NONE -> "The items are never combined";
        };
        if (scale.score() == org.candour.contracts.instrument.ScoreRule.NONE) {
            return rule + ".";
        }
        String direction = switch (scale.direction()) {
            case HIGH_IS_GOOD -> " High is good.";
            case LOW_IS_GOOD -> " Low is good.";
            case NEITHER -> "";
        };
        return rule + ", each from " + scale.minimum() + " to " + scale.maximum() + ", when at least "
                + scale.minimumAnswered() + " of " + scale.items().size() + " are answered." + direction;
    }

    static String items(Scale scale) {
        return scale.items().stream()
                .map(item -> item.item() + (item.reversed() ? " (reversed)" : ""))
                .collect(Collectors.joining(", "));
    }

    static String source(ScaleSource source) {
        StringBuilder words = new StringBuilder(source.label().isEmpty() ? "Our own" : source.label());
        words.append(". Licence: ").append(source.licence()).append('.');
        if (!source.attribution().isEmpty()) {
            words.append(' ').append(source.attribution());
        }
        if (source.wordingFromDeployer()) {
            words.append(" The wording comes from whoever runs the study.");
        }
        return words.toString();
    }
}
