package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Limits;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;

/** Whether each item can be asked and its answers be told apart. */
final class ItemCheck {
    private static final int LONGEST_LIST = 10;
    private static final Set<ItemType> STATEMENTS =
            Set.of(ItemType.RATING, ItemType.SINGLE_CHOICE, ItemType.ZERO_TO_TEN);

    private final List<Flaw> flaws = new ArrayList<>();

    ItemCheck(Outline outline) {
        outline.instrument().pages().forEach(this::page);
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private void page(Page page) {
        if (page.items().isEmpty() || page.items().size() > LONGEST_LIST) {
            flaw("page/" + page.code(), "must have 1 to " + LONGEST_LIST + " items");
        }
        if (page.items().size() > 1 && !page.items().stream().allMatch(item -> STATEMENTS.contains(item.type()))) {
            flaw(
                    "page/" + page.code() + "/items",
                    "must all be of type RATING, SINGLE_CHOICE or ZERO_TO_TEN: other items need a page of their own");
        }
        page.items().forEach(this::item);
    }

    private void item(Item item) {
        if (item.type().text() != (item.questionClass() == QuestionClass.FREE_TEXT)) {
            flaw(item, "class", "must be FREE_TEXT for words, and for nothing else");
        }
        if (!item.quotes().isEmpty() && !item.type().text()) {
            flaw(item, "quotes", "must be left out: only words are quoted");
        }
        options(item);
        switch (item.type()) {
            case SINGLE_CHOICE, RATING, TWO_STEP_CHOICE -> choices(item, 2);
            case MULTIPLE_CHOICE -> {
                choices(item, 2);
                most(item, "atMost", 1);
            }
            case RANKING -> {
                choices(item, 2);
                most(item, "rank", 1);
            }
            case ZERO_TO_TEN -> zeroToTen(item);
            case NUMBER -> number(item);
            case DATE -> date(item);
            case SHORT_TEXT -> {
                if (item.limits().maximum() <= 0) {
                    flaw(item, "longest", "must be above 0");
                }
                none(item);
            }
            case LONG_TEXT, INFORMATION, CALCULATED -> none(item);
        }
    }

    private void options(Item item) {
        Set<Integer> values = new HashSet<>();
        Set<Integer> groups = item.options().stream()
                .filter(option -> option.group() == 0)
                .map(Option::value)
                .collect(Collectors.toSet());
        for (Option option : item.options()) {
            String place = "option/" + item.code() + "/" + option.value();
            if (option.value() < 0 || !values.add(option.value())) {
                flaw(place, "must have a value of its own, 0 or above");
            }
            if (option.missing() && !option.exclusive()) {
                flaw(place, "must be exclusive: a reason for no answer goes with no answer");
            }
            if (option.group() != 0 && item.type() != ItemType.TWO_STEP_CHOICE) {
                flaw(place, "must not be within another: only a TWO_STEP_CHOICE asks in two steps");
            } else if (option.group() != 0 && !groups.contains(option.group())) {
                flaw(place, "must be within an option that is there");
            }
            if (item.type() == ItemType.RANKING && (option.exclusive() || option.ownWords())) {
                flaw(place, "must be a plain option: it is put in order with the others");
            }
        }
    }

    private void choices(Item item, int least) {
        if (item.options().stream()
                        .filter(option -> !option.missing() && option.group() == 0)
                        .count()
                < least) {
            flaw(item, "answers", "must offer at least " + least + " answers");
        }
    }

    private void most(Item item, String field, int least) {
        int most = item.limits().maximum();
        long answers =
                item.options().stream().filter(option -> !option.missing()).count();
        if (most != 0 && (most < least || most > answers)) {
            flaw(item, field, "must be between " + least + " and the number of answers");
        }
    }

    private void zeroToTen(Item item) {
        Set<Integer> wanted = IntStream.rangeClosed(0, 10).boxed().collect(Collectors.toSet());
        Set<Integer> answers = item.options().stream()
                .filter(option -> !option.missing())
                .map(Option::value)
                .collect(Collectors.toSet());
        if (!answers.equals(wanted)) {
            flaw(item, "answers", "must be the numbers from 0 to 10, and reasons for no answer");
        }
    }

    private void number(Item item) {
        Limits limits = item.limits();
        if (limits.maximum() <= limits.minimum()) {
            flaw(item, "maximum", "must be above minimum");
        }
        reasons(item, limits.minimum(), limits.maximum());
    }

    private void date(Item item) {
        Limits limits = item.limits();
        if (limits.minimum() != 0 && limits.maximum() != 0 && limits.maximum() < limits.minimum()) {
            flaw(item, "maximum", "must not be before minimum");
        }
        reasons(item, DateCodes.first(limits), DateCodes.last(limits));
    }

    private void reasons(Item item, int lowest, int highest) {
        for (Option option : item.options()) {
            String place = "option/" + item.code() + "/" + option.value();
            if (!option.missing()) {
                flaw(place, "must be a reason for no answer");
            }
            if (option.value() >= lowest && option.value() <= highest) {
                flaw(place, "must have a value that nobody can enter");
            }
        }
    }

    private void none(Item item) {
        if (!item.options().isEmpty()) {
            flaw(item, "answers", "must be left out");
        }
    }

    private void flaw(Item item, String field, String rule) {
        flaw("item/" + item.code() + "/" + field, rule);
    }

    private void flaw(String place, String rule) {
        flaws.add(new Flaw(place, rule));
    }
}
