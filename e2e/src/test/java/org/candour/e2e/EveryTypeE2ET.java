package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every type of question, answered by its test link on phone and desktop, in both languages, with and without script. */
@Order(10)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryTypeE2ET {
    private static final Predicate<String> ONLY_SHORT =
            page -> !Stop.pages(EveryType.LONG).contains(page);

    private Chromium chromium;

    @BeforeAll
    void start() {
        TestLink.get();
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Tag("SP-6")
    void onAPhoneInEnglish() {
        try (Chromium.Visit phone = chromium.open(Setting.PHONE)) {
            phone.page().navigate(TestLink.get());
            phone.inspect("every-phone-en-test-link");
            QuestionPage questions = TestLink.arrive(phone);
            phone.inspect("every-phone-en-begin");
            questions.turn(() -> phone.page().locator("main a.govuk-button").click());

            new Walk(phone, questions, EveryType.MISTAKES, page -> true).along(EveryType.LONG);

            assertThat(questions.answers()).isEqualTo(EveryType.LONG_ENGLISH);
            assertThat(headings(phone.page())).startsWith("Drinks", "Bicycles", "Riding", "Holidays");
        }
        findNothing();
    }

    @Test
    void onADesktopInWelsh() {
        try (Chromium.Visit desktop = chromium.open(Setting.DESKTOP.welsh())) {
            QuestionPage questions = TestLink.arrive(desktop);
            desktop.inspect("every-desktop-cy-begin");
            questions.turn(() -> desktop.page().locator("main a.govuk-button").click());
            new Walk(desktop, questions, EveryType.MISTAKES, page -> true).along(EveryType.LONG);
            assertThat(questions.answers()).isEqualTo(EveryType.LONG_WELSH);
            assertThat(headings(desktop.page())).startsWith("Diodydd", "Beiciau", "Beicio", "Gwyliau");
        }
        findNothing();
    }

    @Test
    void onAPhoneInWelshWithoutScript() {
        try (Chromium.Visit phone = chromium.open(Setting.PHONE.plain().welsh())) {
            QuestionPage questions = TestLink.begin(phone);
            new Walk(phone, questions, EveryType.PLAIN_MISTAKES, page -> true).along(EveryType.SHORT);
            assertThat(questions.answers()).isEqualTo(EveryType.SHORT_WELSH);
        }
        findNothing();
    }

    @Test
    void onADesktopInEnglishWithoutScript() {
        try (Chromium.Visit desktop = chromium.open(Setting.DESKTOP.plain())) {
            QuestionPage questions = TestLink.begin(desktop);
            new Walk(desktop, questions, EveryType.PLAIN_MISTAKES, page -> true).along(EveryType.LONG);
            assertThat(questions.answers()).isEqualTo(EveryType.LONG_ENGLISH);
            Tested.passed("no-script");
        }
        findNothing();
    }

    @Test
    void theOtherWayShowsOtherPages() {
        try (Chromium.Visit english = chromium.open(Setting.DESKTOP);
                Chromium.Visit welsh = chromium.open(Setting.PHONE.welsh())) {
            QuestionPage questions = TestLink.begin(english);
            new Walk(english, questions, List.of(), ONLY_SHORT).along(EveryType.SHORT);
            assertThat(questions.answers()).isEqualTo(EveryType.SHORT_ENGLISH);
            QuestionPage cwestiynau = TestLink.begin(welsh);
            new Walk(welsh, cwestiynau, List.of(), ONLY_SHORT).along(EveryType.SHORT);
            assertThat(cwestiynau.answers()).isEqualTo(EveryType.SHORT_WELSH);
        }
        findNothing();
    }

    @Test
    void anotherLanguageOrGoingBackLosesNothing() {
        try (Chromium.Visit phone = chromium.open(Setting.PHONE)) {
            QuestionPage questions = TestLink.begin(phone);
            for (Stop stop : EveryType.LONG) {
                if (questions.code().isEmpty() || stop.page().equals("story")) {
                    break;
                }
                questions.fill(stop.fields());
                if (List.of("km", "wishes").contains(stop.page())) {
                    questions.press("language:cy");
                    assertThat(phone.page().locator("html").getAttribute("lang"))
                            .isEqualTo("cy");
                    assertKept(questions, stop);
                    questions.press("language:en");
                    assertKept(questions, stop);
                }
                if (List.of("kettle", "where/2", "enough").contains(stop.page())) {
                    questions.press("previous");
                    questions.next();
                    assertThat(questions.code()).isEqualTo(stop.page());
                    assertKept(questions, stop);
                }
                if (stop.page().equals("sea")) {
                    questions.turn(() -> phone.page().goBack());
                    questions.turn(() -> phone.page().goForward());
                    assertKept(questions, stop);
                }
                questions.next();
            }
            questions.fill(EveryType.LONG.getLast().fields());
            questions.next();
            assertThat(questions.answers()).isEqualTo(EveryType.LONG_ENGLISH);
        }
    }

    @Test
    void theCheckPageLetsPeopleChangeAndPrint() throws Exception {
        try (Chromium.Visit desktop = chromium.open(Setting.DESKTOP)) {
            QuestionPage questions = TestLink.begin(desktop);
            EveryType.LONG.forEach(stop -> {
                questions.fill(stop.fields());
                questions.next();
            });
            Page page = desktop.page();

            change(questions, "KM", "3");
            assertThat(questions.atCheck()).as("back at the check page").isTrue();
            assertThat(questions.answers()).contains("3 kilometres").doesNotContain("12.5 kilometres");
            assertThat(page.locator("a[href*='item-ALONE']").count())
                    .as("no longer asked")
                    .isZero();
            change(questions, "KM", "12.5");
            assertThat(questions.answers())
                    .as("an answer that was not asked for in between is still there")
                    .isEqualTo(EveryType.LONG_ENGLISH);

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            desktop.picture("every-desktop-en-check-printed");
            assertThat(page.locator("button:visible").count()).isZero();
            try (var printed = Loader.loadPDF(page.pdf())) {
                assertThat(new PDFTextStripper().getText(printed).replaceAll("\\s+", " "))
                        .contains("12.5 kilometres", "Old friends", EveryType.STORY);
            }
        }
    }

    private static void change(QuestionPage questions, String item, String answer) {
        questions.turn(
                () -> questions.page().locator("a[href*='item-" + item + "']").click());
        questions.page().locator("[name='" + item + "']").fill(answer);
        questions.next();
    }

    private static void assertKept(QuestionPage questions, Stop stop) {
        stop.fields()
                .forEach((field, value) ->
                        assertThat(questions.value(field)).as(field).isEqualTo(value));
    }

    private static List<String> headings(Page page) {
        return page.locator("main h2").allInnerTexts();
    }

    private void findNothing() {
        assertThat(chromium.findings()).isEmpty();
    }
}
