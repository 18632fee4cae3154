package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;
import org.candour.survey.xlsform.Workbook.Row;

/** Which columns hold which of our languages. */
final class FormLanguages {
    static final String ENGLISH = "en";
    static final String WELSH = "cy";

    private static final Set<String> TEXTS = Set.of("label", "hint");
    private static final Pattern TAG = Pattern.compile(".*\\(\\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\\s*\\)\\s*");

    /** Languages as they are written in the form, by our tag; the first is the source. */
    private final Map<String, List<String>> written = new LinkedHashMap<>();

    FormLanguages(List<Table> tables, String preferred, Remarks remarks) {
        Set<String> found = new LinkedHashSet<>();
        tables.forEach(table -> found.addAll(table.languages(TEXTS)));
        String unnamed = tag(preferred).equals(WELSH) ? WELSH : ENGLISH;
        List<String> foreign = new ArrayList<>();
        for (String tag : tag(preferred).equals(WELSH) ? List.of(WELSH, ENGLISH) : List.of(ENGLISH, WELSH)) {
            List<String> names = new ArrayList<>(found.stream()
                    .filter(one -> !one.isEmpty() && tag(one).equals(tag))
                    .toList());
            if (tag.equals(unnamed) && found.contains("")) {
                names.add("");
            }
            if (!names.isEmpty()) {
                written.put(tag, names);
            }
        }
        found.stream()
                .filter(one -> !one.isEmpty())
                .filter(one -> !tag(one).equals(ENGLISH) && !tag(one).equals(WELSH))
                .forEach(foreign::add);
        if (written.isEmpty() && !foreign.isEmpty()) {
            takeForEnglish(foreign, preferred, remarks);
        }
        foreign.forEach(language -> remarks.add(
                Kind.LEFT_OUT,
                "",
                0,
                "label::" + language,
                Rule.LANGUAGE,
                "Texts in " + language + " were left out: questionnaires here are in English and Welsh."));
        if (written.isEmpty()) {
            written.put(ENGLISH, List.of(""));
        }
    }

    private void takeForEnglish(List<String> foreign, String preferred, Remarks remarks) {
        String source = foreign.stream()
                .filter(one -> one.equalsIgnoreCase(preferred))
                .findFirst()
                .orElse(foreign.getFirst());
        foreign.remove(source);
        written.put(ENGLISH, List.of(source));
        remarks.add(
                Kind.CHECK,
                "",
                0,
                "label::" + source,
                Rule.LANGUAGE,
                "The form has neither English nor Welsh texts. Those in " + source
                        + " stand where English is expected; translate them.");
    }

    /** Our tag of a language as people write it; an unknown one as it is. */
    static String tag(String language) {
        String name = language.strip().toLowerCase(Locale.ROOT);
        Matcher tagged = TAG.matcher(name);
        String tag = tagged.matches() ? tagged.group(1) : name.replaceFirst("^([a-z]{2})[-_].*", "$1");
        return switch (tag) {
            case "english", "eng", "default" -> ENGLISH;
            case "welsh", "cymraeg", "cym", "wel" -> WELSH;
            default -> tag;
        };
    }

    List<String> tags() {
        return List.copyOf(written.keySet());
    }

    String source() {
        return written.keySet().iterator().next();
    }

    Wording wording(Table table, Row row, String base) {
        Map<String, String> texts = new LinkedHashMap<>();
        written.forEach((tag, names) -> names.stream()
                .map(name -> table.cell(row, base, name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(text -> texts.put(tag, text.replace("\r\n", "\n").replace('\r', '\n'))));
        return new Wording(texts);
    }

    /** Texts in columns of our own, whose headings end with our tag. */
    Wording own(Table table, Row row, String base) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String tag : written.keySet()) {
            String text = table.cell(row, base + "_" + tag);
            if (!text.isEmpty()) {
                texts.put(tag, text);
            }
        }
        return new Wording(texts);
    }
}
