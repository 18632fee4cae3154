package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.candour.e2e.Stop.Mistake;

/** Somebody who goes through the example from its first question to the check page, with open eyes. */
final class Walk {
    private final Chromium.Visit visit;
    private final QuestionPage questions;
    private final Page page;
    private final String name;
    private final boolean welsh;
    private final List<Mistake> mistakes;
    private final Predicate<String> looksAt;

    /**
     * @param mistakes what this person enters first, before the answer that is meant
     * @param looksAt which pages are inspected, by code
     */
    Walk(Chromium.Visit visit, QuestionPage questions, List<Mistake> mistakes, Predicate<String> looksAt) {
        this.visit = visit;
        this.questions = questions;
        this.page = visit.page();
        this.welsh = visit.setting().locale().startsWith("cy");
        this.name = "every-" + visit.setting().screen() + (welsh ? "-cy-" : "-en-");
        this.mistakes = mistakes;
        this.looksAt = looksAt;
    }

    /** Answers page after page; returns the codes of the pages in the order in which they came. */
    List<String> along(List<Stop> stops) {
        List<String> seen = new ArrayList<>();
        for (Stop stop : stops) {
            seen.add(questions.code());
            assertThat(questions.code()).as("pages so far: " + seen).isEqualTo(stop.page());
            if (looksAt.test(stop.page())) {
                visit.inspect(name + picture(stop.page()));
            }
            mistakes.stream()
                    .filter(mistake -> mistake.page().equals(stop.page()))
                    .forEach(mistake -> {
                        make(mistake);
                        mistake.fields().keySet().stream()
                                .filter(field -> !stop.fields().containsKey(field))
                                .forEach(questions::empty);
                    });
            questions.fill(stop.fields());
            questions.next();
        }
        assertThat(questions.atCheck()).as("check page after " + seen).isTrue();
        visit.inspect(name + "check");
        return seen;
    }

    private void make(Mistake mistake) {
        questions.fill(mistake.fields());
        questions.next();

        String place = mistake.page() + " with " + mistake.fields();
        assertThat(page.title()).as(place).startsWith(welsh ? "Gwall:" : "Error:");
        Locator link = page.locator(".govuk-error-summary a").first();
        assertThat(link.innerText()).as(place).contains(welsh ? mistake.welsh() : mistake.english());
        assertThat(page.locator(".govuk-error-message").first().innerText())
                .as(place)
                .contains(welsh ? mistake.welsh() : mistake.english());
        if (visit.setting().script()) {
            assertThat((Boolean) page.locator("[data-summary]").evaluate("box => box === document.activeElement"))
                    .as("the summary has the focus on " + place)
                    .isTrue();
        }
        if (mistake == mistakes.getFirst()) {
            visit.inspect(name + picture(mistake.page()) + "-error");
        } else if (looksAt.test(mistake.page())) {
            visit.picture(name + picture(mistake.page()) + "-error");
        }
        link.click();
        assertThat((Boolean)
                        page.evaluate("() => document.activeElement.matches('#answers input, #answers select, #answers"
                                + " textarea')"))
                .as("the link leads to the field on " + place)
                .isTrue();
        mistake.fields()
                .forEach((field, value) -> assertThat(questions.value(field))
                        .as("still there: " + field)
                        .isEqualTo(value));
    }

    private static String picture(String page) {
        return page.replace('/', '-');
    }
}
