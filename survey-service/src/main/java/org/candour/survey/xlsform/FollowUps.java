package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.ItemType;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;

/**
 * Questions that belong to the one before: "please specify", and the second of two lists. Here they are part of one
 * item.
 */
final class FollowUps {
    private static final Pattern FILTER = Pattern.compile("(\\w+)\\s*=\\s*\\$\\{\\s*([^}\\s]+)\\s*}");

    private final Table table;
    private final ChoiceLists lists;
    private final KnownNames names;
    private final Remarks remarks;

    FollowUps(Table table, ChoiceLists lists, KnownNames names, Remarks remarks) {
        this.table = table;
        this.lists = lists;
        this.names = names;
        this.remarks = remarks;
    }

    /** True when the row became part of the question before it. */
    boolean merged(Optional<Question> before, Node.Entry entry) {
        return before.isPresent() && (ownWords(before.get(), entry) || secondStep(before.get(), entry));
    }

    private boolean ownWords(Question before, Node.Entry entry) {
        String name = table.cell(entry.row(), "name");
        if (!entry.type().kind().equals("text")
                || before.choices.isEmpty()
                || !name.startsWith(before.name + "_")
                || !before.type.equals(ItemType.SINGLE_CHOICE)
                        && before.type != ItemType.MULTIPLE_CHOICE
                        && before.type != ItemType.TWO_STEP_CHOICE) {
            return false;
        }
        List<Integer> chosen = chosen(before, table.cell(entry.row(), "relevant"));
        if (chosen.isEmpty()) {
            return false;
        }
        before.choices = before.choices.stream()
                .map(choice -> chosen.contains(choice.value()) ? choice.described() : choice)
                .toList();
        names.leaveOut(name);
        remarks.survey(
                Kind.CHANGED,
                entry.row().number(),
                "type",
                Rule.OWN_WORDS,
                name + " became the field for own words of " + before.code + "; its own label was left out.");
        return true;
    }

    /** The choices of the question that lead to the row; empty when anything else decides. */
    private static List<Integer> chosen(Question before, String relevant) {
        if (relevant.isEmpty()) {
            return List.of();
        }
        KnownNames only = new KnownNames();
        only.add(before.name, before.known());
        before.choices.stream()
                .filter(choice -> choice.group() != 0)
                .findFirst()
                .ifPresent(choice -> only.add(before.name + "_detail", TwoSteps.details(before)));
        try {
            Condition condition = new ConditionReader(only).read(relevant);
            return condition.operator() == Condition.Operator.IS ? condition.values() : List.of();
        } catch (NotUnderstood e) {
            return List.of();
        }
    }

    private boolean secondStep(Question before, Node.Entry entry) {
        Matcher filter = FILTER.matcher(table.cell(entry.row(), "choice_filter").strip());
        Optional<ChoiceList> list = lists.find(entry.type().list());
        if (!entry.type().kind().equals("select_one")
                || before.type != ItemType.SINGLE_CHOICE
                || list.isEmpty()
                || !filter.matches()
                || !filter.group(2).equals(before.name)) {
            return false;
        }
        Map<String, Integer> groups = before.known().values();
        Map<Choice, Integer> within = new LinkedHashMap<>();
        for (Choice choice : list.get().choices()) {
            Integer group = groups.get(plain(lists.cell(choice, filter.group(1))));
            if (group == null) {
                return false;
            }
            within.put(choice, group);
        }
        merge(before, entry, within);
        return true;
    }

    private static String plain(String name) {
        return name.replaceFirst("\\.0+$", "");
    }

    private void merge(Question before, Node.Entry entry, Map<Choice, Integer> within) {
        List<Choice> all = new ArrayList<>(before.choices);
        Map<Integer, Integer> count = new LinkedHashMap<>();
        within.forEach((choice, group) -> {
            int value = choice.value();
            while (taken(all, value)) {
                value = group * 100 + count.merge(group, 1, Integer::sum);
            }
            all.add(choice.within(group, value));
        });
        before.choices = all;
        before.type = ItemType.TWO_STEP_CHOICE;
        String name = table.cell(entry.row(), "name");
        names.add(name, TwoSteps.details(before));
        remarks.survey(
                Kind.CHANGED,
                entry.row().number(),
                "type",
                Rule.TWO_STEPS,
                name + " became the second step of " + before.code + "; its own label was left out.");
    }

    private static boolean taken(List<Choice> choices, int value) {
        return choices.stream().anyMatch(choice -> choice.value() == value);
    }
}
