package org.candour.standalone.demo;

import java.util.List;
import java.util.Map;
import org.candour.standalone.demo.Questionnaire.Bounds;
import org.candour.standalone.walk.Form;

/**
 * Fills in a page of questions, whatever kinds of fields it has. The name of a field is the code of its question, with
 * what part of the answer it is behind a dot.
 */
final class AnswerSheet {
    private static final Bounds YEARS = new Bounds(1990, 2020);
    private static final Map<String, Bounds> PARTS = Map.of("day", new Bounds(1, 28), "month", new Bounds(1, 12));

    private final Respondent respondent;

    AnswerSheet(Respondent respondent) {
        this.respondent = respondent;
    }

    void fill(Form form) {
        form.radioGroups().forEach(group -> choose(form, group));
        form.boxGroups().forEach(group -> tick(form, group));
        form.lines().forEach(line -> enter(form, line));
        form.textAreas().forEach(area -> write(form, area));
        rank(form);
    }

    private void choose(Form form, String group) {
        List<String> offered = form.offered(group);
        if (offered.isEmpty() || part(group).equals("missing") || part(group).equals("quote")) {
            return;
        }
        String value = respondent.choose(group, offered);
        if (value != null) {
            form.fill(group, value);
        }
    }

    private void tick(Form form, String group) {
        if (part(group).isEmpty() && form.value(group).isEmpty()) {
            respondent.several(form.together(group)).forEach(value -> form.tick(group, value));
        }
    }

    private void enter(Form form, String line) {
        String part = part(line);
        Bounds known = respondent.questionnaire().bounds().get(item(line));
        String value = switch (part) {
            case "words" -> null;
            case "day", "month" -> respondent.within(PARTS.getOrDefault(part, YEARS));
            case "year" -> respondent.within(known == null ? YEARS : known);
            default -> known == null ? respondent.write() : respondent.number(known);
        };
        if (value != null) {
            form.fill(line, value);
        }
    }

    private void write(Form form, String area) {
        String text = form.value(area).isEmpty() ? respondent.write() : null;
        if (text != null) {
            form.fill(area, text);
            String quote = area + ".quote";
            form.offered(quote).stream()
                    .filter(permission -> !permission.equals("NONE") && respondent.agreesToQuotes())
                    .findFirst()
                    .ifPresent(permission -> form.fill(quote, permission));
        }
    }

    /** The lists of a question are its places: each takes another of the same options. */
    private void rank(Form form) {
        form.lists().stream().map(AnswerSheet::item).distinct().forEach(item -> {
            List<String> places = form.lists().stream()
                    .filter(list -> item(list).equals(item))
                    .toList();
            List<String> order = respondent.shuffled(form.listed(places.getFirst()));
            for (int place = 0; place < Math.min(places.size(), order.size()); place++) {
                form.fill(places.get(place), order.get(place));
            }
        });
    }

    private static String item(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    private static String part(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? "" : field.substring(dot + 1);
    }
}
