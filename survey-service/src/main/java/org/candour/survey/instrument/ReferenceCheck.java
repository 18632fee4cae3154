package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.contracts.instrument.Calculation;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;

/** Whether conditions and calculations look only at earlier answers, and only in ways that have a meaning. */
final class ReferenceCheck {
    /** Types whose answer is one code that can be compared and added. */
    static final Set<ItemType> VALUES = EnumSet.of(
            ItemType.SINGLE_CHOICE,
            ItemType.RATING,
            ItemType.ZERO_TO_TEN,
            ItemType.NUMBER,
            ItemType.DATE,
            ItemType.CALCULATED);

    private final Outline outline;
    private final List<Flaw> flaws = new ArrayList<>();

    ReferenceCheck(Outline outline) {
        this.outline = outline;
        int number = 0;
        for (Page page : outline.instrument().pages()) {
            condition("page/" + page.code() + "/when", page.shownWhen(), number);
            for (Item item : page.items()) {
                calculation(item, number);
            }
            number++;
        }
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private void condition(String place, Condition condition, int page) {
        switch (condition.operator()) {
            case ALL, ANY -> {
                if (condition.conditions().isEmpty() && !condition.always()) {
                    flaw(place, "must not be an empty any: it holds for nobody");
                }
                condition.conditions().forEach(part -> condition(place, part, page));
            }
            case NOT -> {
                if (condition.conditions().size() != 1) {
                    flaw(place, "must turn round exactly one condition");
                }
                condition.conditions().forEach(part -> condition(place, part, page));
            }
            case IS, ANSWERED, AT_LEAST, AT_MOST -> {
                if (condition.items().size() != 1) {
                    flaw(place, "must look at exactly one item");
                }
                condition
                        .items()
                        .forEach(code -> item(place, code, page).ifPresent(item -> test(place, condition, item)));
            }
            case COUNT_AT_LEAST, COUNT_AT_MOST -> {
                if (condition.number() < 0) {
                    flaw(place, "must not compare a count with a number below 0");
                }
                count(place, condition.items(), condition.values(), page);
            }
        }
    }

    private void test(String place, Condition condition, Item item) {
        switch (condition.operator()) {
            case IS -> {
                if (condition.values().isEmpty()) {
                    flaw(place, "must name a value of " + item.code());
                }
                codes(place, condition.values(), item);
            }
            case AT_LEAST, AT_MOST -> {
                if (!VALUES.contains(item.type())) {
                    flaw(place, "cannot compare " + item.code() + ": its answer is not one value");
                }
            }
            default -> {
                // Any answer is an answer.
            }
        }
    }

    private void calculation(Item item, int page) {
        String place = "item/" + item.code() + "/value";
        Calculation calculation = item.calculation();
        if ((item.type() == ItemType.CALCULATED) == (calculation.kind() == Calculation.Kind.NONE)) {
            flaw(place, "must be there for CALCULATED, and for nothing else");
        }
        switch (calculation.kind()) {
            case COUNT -> count(place, calculation.items(), calculation.values(), page);
            case SUM -> sum(place, item, page);
            case CASES -> calculation.cases().forEach(one -> condition(place, one.when(), page));
            case NONE -> {
                // Nothing is calculated.
            }
        }
    }

    private void count(String place, List<String> items, List<Integer> values, int page) {
        many(place, items);
        for (String code : items) {
            item(place, code, page).ifPresent(item -> codes(place, values, item));
        }
    }

    private void sum(String place, Item sum, int page) {
        many(place, sum.calculation().items());
        for (String code : sum.calculation().items()) {
            item(place, code, page).ifPresent(item -> {
                if (!VALUES.contains(item.type()) || item.type() == ItemType.DATE) {
                    flaw(place, "cannot add " + code + ": its answer is not a number");
                } else if (item.limits().decimals() != sum.limits().decimals()) {
                    flaw(place, "cannot add " + code + ": it has another number of decimal places");
                }
            });
        }
    }

    private void many(String place, List<String> items) {
        if (items.isEmpty()) {
            flaw(place, "must name at least one item");
        }
        if (new HashSet<>(items).size() < items.size()) {
            flaw(place, "must name each item once");
        }
    }

    private Optional<Item> item(String place, String code, int page) {
        Optional<Item> item = outline.item(code);
        if (item.isEmpty()) {
            flaw(place, "looks at " + code + ", which is not there");
        } else if (!outline.before(code, page)) {
            flaw(place, "looks at " + code + ", which is not asked on an earlier page");
            return Optional.empty();
        } else if (!item.get().closed()) {
            flaw(place, "looks at " + code + ", which has no answer to choose or count");
            return Optional.empty();
        }
        return item;
    }

    /** Values that can be answers of the item. */
    private void codes(String place, List<Integer> values, Item item) {
        for (int value : values) {
            boolean known = switch (item.type()) {
                case NUMBER ->
                    value >= item.limits().minimum() && value <= item.limits().maximum();
                case DATE -> value >= DateCodes.first(item.limits()) && value <= DateCodes.last(item.limits());
                case CALCULATED -> true;
                default -> false;
            };
            if (!known && item.option(value).isEmpty()) {
                flaw(place, "names a value that " + item.code() + " does not have: " + value);
            }
        }
    }

    private void flaw(String place, String rule) {
        flaws.add(new Flaw(place, rule));
    }
}
