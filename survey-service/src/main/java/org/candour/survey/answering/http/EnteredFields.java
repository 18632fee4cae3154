package org.candour.survey.answering.http;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.survey.answering.FormFields;
import org.candour.survey.answering.Given;

/** What was saved, as the fields in which it was entered, so that saved and sent pages are printed in one way. */
final class EnteredFields {
    private final Item item;
    private final Map<String, List<String>> fields = new HashMap<>();

    private EnteredFields(Item item) {
        this.item = item;
    }

    static Map<String, List<String>> of(Item item, Given given) {
        EnteredFields entered = new EnteredFields(item);
        entered.fill(given);
        return entered.fields;
    }

    /** A number as people write it. */
    static String number(int units, int decimals) {
        return BigDecimal.valueOf(units, decimals).stripTrailingZeros().toPlainString();
    }

    private void fill(Given given) {
        String code = item.code();
        List<Integer> values = given.values();
        if (item.type().text()) {
            put(code, given.text());
            put(FormFields.quote(code), given.permission().map(Enum::name).orElse("NONE"));
            return;
        }
        if (!given.text().isEmpty()) {
            put(FormFields.words(code), given.text());
        }
        if (values.isEmpty()) {
            return;
        }
        int first = values.getFirst();
        switch (item.type()) {
            case NUMBER, DATE -> {
                if (item.option(first).isPresent()) {
                    put(FormFields.missing(code), Integer.toString(first));
                } else if (item.type() == ItemType.NUMBER) {
                    put(code, number(first, item.limits().decimals()));
                } else {
                    date(first);
                }
            }
            case TWO_STEP_CHOICE -> {
                put(code, Integer.toString(first));
                if (values.size() > 1) {
                    put(FormFields.detail(code), Integer.toString(values.get(1)));
                }
            }
            case RANKING -> {
                if (item.option(first).filter(Option::missing).isPresent()) {
                    put(FormFields.missing(code), Integer.toString(first));
                    return;
                }
                for (int place = 1; place <= values.size(); place++) {
                    put(FormFields.place(code, place), Integer.toString(values.get(place - 1)));
                }
            }
            default -> fields.put(code, values.stream().map(String::valueOf).toList());
        }
    }

    private void date(int digits) {
        switch (item.limits().precision()) {
            case YEAR -> put(FormFields.year(item.code()), Integer.toString(digits));
            case MONTH -> {
                put(FormFields.year(item.code()), Integer.toString(digits / 100));
                put(FormFields.month(item.code()), Integer.toString(digits % 100));
            }
            case DAY -> {
                put(FormFields.year(item.code()), Integer.toString(digits / 10_000));
                put(FormFields.month(item.code()), Integer.toString(digits / 100 % 100));
                put(FormFields.day(item.code()), Integer.toString(digits % 100));
            }
        }
    }

    private void put(String field, String value) {
        fields.put(field, List.of(value));
    }
}
