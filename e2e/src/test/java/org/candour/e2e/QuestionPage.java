package org.candour.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of questions, or the check page at the end, as somebody uses it. */
final class QuestionPage {
    private static final Pattern CODE = Pattern.compile("/answer/q/([a-z0-9-]+)(\\?.*)?");

    private final Page page;
    private final ShownPage shown;

    QuestionPage(Page page) {
        this.page = page;
        this.shown = new ShownPage(page);
    }

    Page page() {
        return page;
    }

    /** The code of the page, with {@code /2} for a second step; empty when it is no page of questions. */
    String code() {
        Matcher address = CODE.matcher(page.url());
        return address.find() ? address.group(1) + (page.url().contains("step=2") ? "/2" : "") : "";
    }

    boolean atCheck() {
        return page.url().contains("/answer/check");
    }

    /** @param fields what is entered, by name of the field; several boxes are parted by a bar */
    void fill(Map<String, String> fields) {
        fields.forEach(this::fill);
    }

    private void fill(String name, String value) {
        Locator field = page.locator("#answers [name='" + name + "']:not([type=hidden])");
        String type = String.valueOf(field.first().getAttribute("type"));
        switch (type) {
            case "radio" -> field.and(page.locator("[value='" + value + "']")).check();
            case "checkbox" -> {
                List<String> wanted = List.of(value.split("\\|"));
                for (Locator box : field.all()) {
                    if (box.isChecked() != wanted.contains(box.getAttribute("value"))) {
                        box.click();
                    }
                }
            }
            default -> {
                if (field.first().evaluate("field => field.tagName").equals("SELECT")) {
                    field.selectOption(new SelectOption().setValue(value));
                } else {
                    field.fill(value);
                }
            }
        }
    }

    /** Takes an answer back, without a script: by the choice to skip, or by leaving the box empty. */
    void empty(String name) {
        Locator field = page.locator("#answers [name='" + name + "']:not([type=hidden])");
        if ("radio".equals(field.first().getAttribute("type"))) {
            fill(name, "skip");
        } else {
            field.fill("");
        }
    }

    /** What stands in a field: the chosen values parted by a bar, or what was typed. */
    String value(String name) {
        Locator field = page.locator("#answers [name='" + name + "']:not([type=hidden])");
        if (List.of("radio", "checkbox").contains(String.valueOf(field.first().getAttribute("type")))) {
            return String.join(
                    "|",
                    field.all().stream()
                            .filter(Locator::isChecked)
                            .map(box -> box.getAttribute("value"))
                            .toList());
        }
        return field.inputValue();
    }

    /** Presses one of the buttons of the page and waits for the page that follows. */
    void press(String then) {
        turn(() -> page.locator("#answers button[name=then][value='" + then + "']:not(.candour-default)")
                .click());
    }

    void next() {
        Locator next =
                page.locator("#answers .govuk-button-group button[name=then]").first();
        turn(next::click);
    }

    /** Does something that leads to another page and waits until that page is there. */
    void turn(Runnable action) {
        shown.turn(action);
    }

    /** What the script says about saving. */
    String status() {
        return page.locator("[data-status]").innerText();
    }

    /** What the answers are on the check page, question by question; not answered is an empty text. */
    List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (Locator value :
                page.locator(".candour-answers .govuk-summary-list__value").all()) {
            Locator words = value.locator(".candour-words");
            answers.add(words.count() == 0 ? "" : words.innerText().strip());
        }
        return answers;
    }

    /** The answer to one item on the check page. */
    String answer(String item) {
        return page.locator(".govuk-summary-list__row:has(a[href$='#item-" + item + "']) .govuk-summary-list__value")
                .innerText()
                .strip();
    }
}
