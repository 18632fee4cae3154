package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import org.candour.contracts.study.NextSteps;

/**
 * The page on what to do next, in one of the languages in which the study supplies it.
 *
 * @param language tag of the language
 * @param title its heading, as the study words it
 * @param blocks its text
 */
public record NextPage(String language, String title, List<TextBlock> blocks) {
    private static final String TITLE = "What to do next";

    public NextPage {
        blocks = List.copyOf(blocks);
    }

    /** English first; none where the study supplies nothing. */
    public static List<NextPage> of(SummaryText text) {
        var pages = new ArrayList<NextPage>();
        if (!text.nextSteps().isBlank()) {
            pages.add(page("en", text.nextSteps()));
        }
        text.nextStepsElsewhere().stream()
                .filter(other -> !other.text().isBlank())
                .map((NextSteps other) -> page(other.language(), other.text()))
                .forEach(pages::add);
        return List.copyOf(pages);
    }

    private static NextPage page(String language, String markdown) {
        String first = markdown.lines().findFirst().orElse("");
        return first.startsWith("# ")
                ? new NextPage(
                        language, first.substring(2).strip(), TextBlock.ofMarkdown(markdown.substring(first.length())))
                : new NextPage(language, TITLE, TextBlock.ofMarkdown(markdown));
    }

    /** Name of its place on the page of the report. */
    public String anchor() {
        return language.equals("en") ? "next" : "next-" + language;
    }
}
