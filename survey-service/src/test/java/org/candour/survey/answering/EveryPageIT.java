package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.survey.answering.Answerer.location;
import static org.candour.survey.answering.Answerer.page;
import static org.candour.survey.answering.Answerer.refused;
import static org.candour.survey.answering.Answerer.sent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.instrument.TrialLinks;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Everything;
import org.candour.survey.support.Field;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looks at each kind of page, in both languages and on two devices, without JavaScript. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class EveryPageIT {
    @Inject
    Answerer answerer;

    @Inject
    Field field;

    @Inject
    TrialLinks links;

    @Test
    @Tag("EW-B4")
    void eachKindOfPageHasFieldsOfItsOwn() {
        Browser browser = answerer.begin("p-kinds");

        String role = page(browser, "role");
        assertThat(role)
                .contains("<legend class=\"govuk-fieldset__legend\"><h1 class=\"candour-question\">Text of ROLE</h1>")
                .contains("name=\"ROLE\" type=\"radio\" value=\"skip\"", "name=\"ROLE.words\" type=\"text\"")
                .contains("Question 1 of ");
        assertThat(page(browser, "hours"))
                .contains("name=\"HOURS\" type=\"text\" inputmode=\"decimal\"", ">hours</div>", "From 0 to 80.")
                .contains("name=\"HOURS.missing\" type=\"radio\" value=\"9999\"");
        assertThat(page(browser, "born")).contains("name=\"BORN.day\"", "name=\"BORN.month\"", "name=\"BORN.year\"");
        assertThat(page(browser, "start")).contains("name=\"START.month\"").doesNotContain("name=\"START.day\"");
        assertThat(page(browser, "trained")).contains("name=\"TRAINED.year\"").doesNotContain("TRAINED.month");
        assertThat(page(browser, "statements"))
                .contains("<h1 class=\"candour-stem\">How far do you agree?</h1>", "Questions ")
                .contains("<legend class=\"govuk-fieldset__legend candour-statement\">Text of S1</legend>")
                .doesNotContain("<table");
        assertThat(page(browser, "help")).contains("type=\"checkbox\" value=\"7\" data-alone", "Choose up to 3.");
        assertThat(page(browser, "content")).contains("candour-steps");
        assertThat(page(browser, "wish"))
                .contains("name=\"WISH.1\"", "name=\"WISH.3\"")
                .doesNotContain("WISH.4");
        assertThat(page(browser, "info"))
                .contains("<h1 class=\"candour-stem\">In your words</h1>", "Text of INFO")
                .doesNotContain("You can leave this empty");
        assertThat(page(browser, "more"))
                .contains("<textarea", "You can use up to 4000 characters.", "Please do not name anybody")
                .as("without the consent to quotes nobody is asked")
                .doesNotContain("MORE.quote");
    }

    @Test
    void aSecondStepFollowsOnlyWhereThereIsOne() {
        Browser browser = answerer.begin("p-steps");

        assertThat(sent(browser, "eth", "next", Map.of("ETH", "1"))).isEqualTo("/answer/q/eth?step=2");
        assertThat(browser.get("/answer/q/eth?step=2").asString())
                .contains("Your answer: Option 1. Which of these comes closest?", "name=\"ETH\" value=\"1\"")
                .contains("name=\"ETH.detail\" type=\"radio\" value=\"109\"", "name=\"ETH.words\"")
                .doesNotContain("value=\"201\"");
        Response described = browser.post(
                "/answer/q/eth?step=2", Map.of("then", "next", "ETH.detail", "109", "ETH.words", "Of the valleys"));
        assertThat(location(described)).isEqualTo("/answer/q/born");
        assertThat(browser.get("/answer/check").asString()).contains("Option 1, Option 109 – Of the valleys");
        assertThat(sent(browser, "born", "previous", Map.of())).isEqualTo("/answer/q/eth?step=2");
        assertThat(sent(browser, "eth", "next", Map.of("ETH", "9"))).isEqualTo("/answer/q/born");
    }

    @Test
    void tellsWhatToPutRightWhereItIs() {
        Browser browser = answerer.begin("p-errors");

        assertThat(refused(browser, "hours", Map.of("HOURS", "ninety")))
                .contains("<title>Error: Text of HOURS", "href=\"#HOURS\">Enter a number, for example 12</a>")
                .contains("value=\"ninety\"", "aria-invalid=\"true\"");
        assertThat(refused(browser, "hours", Map.of("HOURS", "12", "HOURS.missing", "9999")))
                .contains("Give either an answer or the reason why there is none");
        assertThat(refused(browser, "born", Map.of("BORN.day", "31", "BORN.month", "2", "BORN.year", "1980")))
                .contains("Enter a date that exists", "href=\"#BORN-day\"");
        assertThat(refused(browser, "help", Map.of("HELP", List.of("1", "7"))))
                .contains("“None of these” goes with no other answer", "href=\"#HELP-1\"");
        assertThat(refused(browser, "wish", Map.of("WISH.1", "2", "WISH.2", "2")))
                .contains("Place 2 repeats an answer", "href=\"#WISH-2\"");
        assertThat(refused(browser, "job", Map.of("JOB", "x".repeat(41)))).contains("Use 40 characters or fewer");
    }

    @Test
    void anAnswerThatNoLongerAppliesIsNotShown() {
        Browser browser = answerer.begin("p-hidden");
        assertThat(sent(browser, "role", "next", Map.of("ROLE", "2"))).isEqualTo("/answer/q/team");
        assertThat(sent(browser, "team", "next", Map.of("TEAM", "17"))).isEqualTo("/answer/q/eth");
        assertThat(browser.get("/answer/check").asString()).contains("Text of TEAM");

        assertThat(sent(browser, "role", "check", Map.of("ROLE", "1"))).isEqualTo("/answer/check");

        assertThat(browser.get("/answer/check").asString()).doesNotContain("Text of TEAM");
        assertThat(location(browser.get("/answer/q/team"))).startsWith("/answer/q/");
        assertThat(browser.get("/answer/q/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("EW-A2")
    void asksTwiceBeforeATextMayNameSomebody() {
        Browser browser = answerer.begin("p-names");
        browser.get("/answer/q/more");

        Response doubt = browser.post("/answer/q/more", Map.of("then", "next", "MORE", "Write to ann@example.org"));

        assertThat(doubt.asString())
                .contains("Could this tell who somebody is?", "“ann@example.org” looks like an e-mail address.")
                .contains("Write to ann@example.org</textarea>", "name=\"sure\" value=\"");
        assertThat(location(browser.post("/answer/q/more", Map.of("then", "next", "MORE", "Write to ann@example.org"))))
                .isEqualTo("/answer/check");
    }

    @Test
    void theLanguageChangesWithoutLosingWhatWasEntered() {
        Browser browser = trial();
        assertThat(browser.get("/answer/begin").asString()).contains("lang=\"cy\">Cymraeg</button>");
        browser.get("/answer/q/hours");

        Response switched = browser.post("/answer/q/hours", Map.of("then", "language:cy", "HOURS", "37.5"));

        assertThat(location(switched)).isEqualTo("/answer/q/hours");
        assertThat(page(browser, "hours"))
                .contains(
                        "<html lang=\"cy\"", "Cadw a pharhau", "value=\"37.5\"", ">oriau</div>", "lang=\"en\">English");
        assertThat(refused(browser, "hours", Map.of("HOURS", "900"))).contains("Gwall:", "Rhowch rif o 0 i 80");
        assertThat(browser.get("/answer/check").asString()).contains("Gwirio eich atebion", "37.5 oriau");
        browser.post("/answer/language", Map.of("to", "en", "page", "check"));
        assertThat(browser.get("/answer/check").asString()).contains("Check your answers", "37.5 hours");
        assertThat(location(browser.show("/answer/q/hours", "language:fr", Map.of())))
                .isEqualTo("/answer/q/content");
    }

    @Test
    void aTestSaysSoAndSendsNothing() {
        Browser browser = trial();

        assertThat(page(browser, "role")).contains("Nothing you enter here is kept as data.");
        sent(browser, "role", "next", Map.of("ROLE", "1"));
        assertThat(browser.get("/answer/check").asString())
                .contains("This is the end of the test.")
                .doesNotContain("/answer/submit");
        assertThat(new Browser().get("/try/no-such-link").statusCode()).isEqualTo(410);
    }

    @Test
    void aPageIsSmall() throws IOException {
        Browser browser = answerer.begin("p-small");
        Response statements = browser.get("/answer/q/statements");

        int weight = 0;
        Matcher files = Pattern.compile("/assets/answering\\.(css|js)\\?v=\\w+").matcher(statements.asString());
        Set<String> kinds = new TreeSet<>();
        while (files.find()) {
            weight += packed(browser.get(files.group()).asByteArray());
            kinds.add(files.group(1));
        }
        weight += packed(statements.asByteArray());

        assertThat(kinds).containsExactly("css", "js");
        assertThat(weight).isLessThan(40_000);
        assertThat(statements.header("Content-Encoding")).isEqualTo("gzip");
    }

    private static int packed(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.size();
    }

    private Browser trial() {
        String study = field.open(Everything.instrument());
        String token = "token-" + study;
        QuarkusTransaction.requiringNew().run(() -> links.add(new VersionKey(study, "MAIN", 1), token));
        Browser browser = new Browser();
        assertThat(browser.get("/try/" + token).asString()).contains("Start the test");
        assertThat(location(browser.post("/try/" + token, Map.of()))).isEqualTo("/answer/begin");
        return browser;
    }
}
