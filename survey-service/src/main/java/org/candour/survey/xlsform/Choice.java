package org.candour.survey.xlsform;

import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.OptionKind;
import org.candour.survey.xlsform.Workbook.Row;

/**
 * A choice of a list.
 *
 * @param row where it is
 * @param name as expressions call it
 * @param value its code
 * @param label what people read
 * @param kind an answer, or why there is none
 * @param exclusive true when it goes with no other
 * @param group of the second of two steps, the code of the first; else 0
 * @param ownWords true when people may describe it in their own words
 */
record Choice(
        Row row,
        String name,
        int value,
        Wording label,
        OptionKind kind,
        boolean exclusive,
        int group,
        boolean ownWords) {
    Choice {
        exclusive = exclusive || kind != OptionKind.ANSWER;
    }

    Option option(String language) {
        return new Option(value, label.in(language), kind, exclusive, group, ownWords);
    }

    Choice excluding() {
        return new Choice(row, name, value, label, kind, true, group, ownWords);
    }

    Choice described() {
        return new Choice(row, name, value, label, kind, exclusive, group, true);
    }

    Choice within(int first, int newValue) {
        return new Choice(row, name, newValue, label, kind, exclusive, first, ownWords);
    }
}
