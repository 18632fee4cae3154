package org.candour.survey.answering.http;

import java.util.List;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Option;
import org.candour.survey.answering.Violation;
import org.candour.survey.answering.Warning;
import org.candour.survey.freetext.TextWarning;

/**
 * Broken rules and warnings as sentences. A broken rule never repeats what was entered; a warning shows its author what
 * it means.
 */
final class RuleText {
    private final Say say;

    RuleText(Say say) {
        this.say = say;
    }

    /** @param item the item that is meant, in the language of the page */
    String said(Violation violation, Item item) {
        List<String> arguments = violation.arguments();
        return switch (violation.rule()) {
            case EXCLUSIVE -> say.exclusive(label(item, arguments.getFirst()));
            case FOREIGN -> say.foreign();
            default -> said(violation);
        };
    }

    String said(Violation violation) {
        List<String> arguments = violation.arguments();
        return switch (violation.rule()) {
            case NOT_LISTED -> say.notListed();
            case ONE_ONLY -> say.oneOnly();
            case EXCLUSIVE -> say.exclusive("");
            case TOO_MANY -> say.tooMany(arguments.getFirst());
            case OTHER_GROUP -> say.otherGroup();
            case WORDS_ALONE -> say.wordsAlone();
            case NOT_A_NUMBER -> say.notANumber();
            case DECIMALS -> say.decimals(arguments.getFirst());
            case TOO_LOW, TOO_HIGH -> say.outOfRange(arguments.get(0), arguments.get(1));
            case BOTH -> say.both();
            case DATE_PART -> say.datePart();
            case NO_SUCH_DATE -> say.noSuchDate();
            case YEAR -> say.yearRange(arguments.get(0), arguments.get(1));
            case RANKED_TWICE -> say.rankedTwice(arguments.getFirst());
            case RANK_GAP -> say.rankGap(arguments.getFirst());
            case TOO_LONG -> say.tooLong(arguments.getFirst());
            case FOREIGN -> say.foreign();
        };
    }

    String said(Warning warning, String text) {
        TextWarning place = warning.place();
        String part = text.substring(place.from(), place.to());
        return switch (place.kind()) {
            case EMAIL -> say.looksEmail(part);
            case WEB_ADDRESS -> say.looksWeb(part);
            case PHONE -> say.looksPhone(part);
            case BIRTH_DATE -> say.looksBirthDate(part);
            case NHS_NUMBER, INSURANCE_NUMBER -> say.looksNumber(part);
            case POSTCODE -> say.looksPostcode(part);
            case NAME -> say.looksName(part);
        };
    }

    private static String label(Item item, String value) {
        return item.options().stream()
                .filter(option -> Integer.toString(option.value()).equals(value))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }
}
