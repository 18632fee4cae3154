package org.candour.survey.xlsform;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the column "type".
 *
 * @param kind the type by its usual name
 * @param list name of the list of choices; else empty
 * @param orOther true when the form adds "other" to the list
 */
record TypeCell(String kind, String list, boolean orOther) {
    private static final Pattern CHOICE = Pattern.compile(
            "(select_one|select one from|select one|select1|select_multiple|select multiple from|select multiple"
                    + "|select all that apply from|select all that apply|rank)\\s+(\\S+)"
                    + "(\\s+(?:or_other|or specify other|or other))?",
            Pattern.CASE_INSENSITIVE);

    static TypeCell of(String written) {
        String text = written.strip().replaceAll("[\\s\\u00a0]+", " ");
        Matcher choice = CHOICE.matcher(text);
        if (choice.matches()) {
            String kind = choice.group(1).toLowerCase(Locale.ROOT);
            boolean several = kind.contains("multiple") || kind.contains("all");
            return new TypeCell(
                    kind.equals("rank") ? "rank" : several ? "select_multiple" : "select_one",
                    choice.group(2),
                    choice.group(3) != null);
        }
        String kind = text.toLowerCase(Locale.ROOT).replace('_', ' ');
        return new TypeCell(
                switch (kind) {
                    case "string" -> "text";
                    case "int" -> "integer";
                    case "trigger" -> "acknowledge";
                    case "calculation" -> "calculate";
                    default -> kind;
                },
                "",
                false);
    }

    boolean begins() {
        return kind.equals("begin group") || repeats();
    }

    boolean repeats() {
        return kind.equals("begin repeat") || kind.equals("begin loop");
    }

    boolean ends() {
        return kind.equals("end group") || kind.equals("end repeat") || kind.equals("end loop");
    }
}
