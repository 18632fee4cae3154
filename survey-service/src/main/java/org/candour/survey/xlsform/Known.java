package org.candour.survey.xlsform;

import java.util.Map;
import java.util.Set;
import org.candour.contracts.instrument.Limits.DatePrecision;

/**
 * What expressions must know of a question that is carried over.
 *
 * @param code of the item
 * @param nature how answers to it can be compared
 * @param values code of each choice by the name it has in the form
 * @param ordered true when the names of the choices are numbers and are still their codes, so that they can be compared
 * @param missing codes that are no answer
 * @param decimals decimal places of a number
 * @param precision of a date
 */
record Known(
        String code,
        Nature nature,
        Map<String, Integer> values,
        boolean ordered,
        Set<Integer> missing,
        int decimals,
        DatePrecision precision) {
    /** How answers can be compared. */
    enum Nature {
        CHOICE,
        CHOICES,
        NUMBER,
        DATE,
        WORDS,
        CALCULATED,
        NOTHING
    }

    Known {
        values = Map.copyOf(values);
        missing = Set.copyOf(missing);
    }

    static Known plain(String code, Nature nature) {
        return new Known(code, nature, Map.of(), false, Set.of(), 0, DatePrecision.DAY);
    }

    int value(String choice) throws NotUnderstood {
        Integer value = values.get(choice);
        if (value == null) {
            throw new NotUnderstood("\"" + Tokens.cut(choice) + "\" is no choice of " + code);
        }
        return value;
    }
}
