package org.candour.survey.accessibility.http;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.survey.accessibility.TestResult;
import org.candour.survey.accessibility.TestResult.PageResult;

/**
 * The result of the tests, ready to print.
 *
 * @param language of the page
 * @param date when the tests ran
 * @param violations how many breaches were found on all pages together
 * @param pages what was looked at, by kind of page
 */
public record StatementView(String language, String date, TestResult result, int violations, List<PageLine> pages) {
    /**
     * A kind of page.
     *
     * @param languages tags of the languages in which it was looked at
     * @param screens codes of the screens on which it was looked at
     */
    public record PageLine(String page, Set<String> languages, Set<String> screens, int violations) {}

    static StatementView of(TestResult result, Locale locale) {
        Map<String, List<PageResult>> kinds = result.pages().stream()
                .collect(Collectors.groupingBy(PageResult::page, LinkedHashMap::new, Collectors.toList()));
        List<PageLine> lines = kinds.entrySet().stream()
                .map(kind -> line(kind.getKey(), kind.getValue()))
                .toList();
        return new StatementView(
                locale.getLanguage(),
                result.date()
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(Locale.of(locale.getLanguage(), "GB"))),
                result,
                lines.stream().mapToInt(PageLine::violations).sum(),
                lines);
    }

    public boolean welsh() {
        return language.equals("cy");
    }

    private static PageLine line(String page, List<PageResult> looks) {
        return new PageLine(
                page,
                looks.stream().map(PageResult::language).collect(Collectors.toCollection(TreeSet::new)),
                looks.stream().map(PageResult::screen).collect(Collectors.toCollection(TreeSet::new)),
                looks.stream().mapToInt(PageResult::violations).sum());
    }
}
