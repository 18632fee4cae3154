package org.candour.survey.redaction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.quote.QuoteOffered;
import org.candour.contracts.quote.QuotePermission;
import org.candour.contracts.quote.QuoteRevoked;
import org.candour.contracts.safeguarding.SafeguardingFlagged;
import org.candour.contracts.study.StaffAssigned;
import org.candour.platform.access.Grants;
import org.candour.platform.audit.CheckChain;
import org.candour.platform.audit.SealEntries;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Broker;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.candour.survey.support.WrittenTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Researchers take out of texts what points to people, and learn no more about their authors than they must. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class RedactionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WORDS = "I told Mrs Quillfeather that <we> need more time.";
    private static final String CLEAN = "I told [name] that <we> need more time.";

    @Inject
    Field field;

    @Inject
    WrittenTexts written;

    @Inject
    Grants grants;

    @Inject
    Broker broker;

    @Inject
    SealEntries sealEntries;

    @Inject
    CheckChain checkChain;

    @Test
    @Tag("EW-A2")
    @TestSecurity(user = "redactor", roles = "researcher")
    void thePagesShowAQuestionAndATextAndNobody() {
        String study = study();
        UUID text = written.add(study, "pseudonym-one", "T1", WORDS, Optional.empty());

        String queue = get(texts(study));
        String page = get(texts(study) + "/" + text);

        assertThat(queue).contains("What else T1?", "Fewer than 10 texts", "Do not quote");
        assertThat(queue).doesNotContain("Quillfeather", "linden", "Lindenshire", "pseudonym-one");
        assertThat(page)
                .contains("(perhaps a name:) </span>Quillfeather</mark> that &lt;we&gt;")
                .contains("Must not be quoted", "I told Mrs [name] that &lt;we&gt; need more time.</textarea>")
                .contains("Opened by you")
                .doesNotContain("linden", "Lindenshire", "pseudonym-one", "Clear for quoting</button>");
        assertThat(field.number("select count(*) from text_reading where text = ?::uuid", text.toString()))
                .isEqualTo(1);
        assertThat(field.number(
                        "select count(*) from audit_entry where action = 'text-read' and subject = 'redactor'"
                                + " and detail = ?",
                        "text " + text))
                .isEqualTo(1);
        assertThat(sealEntries.seal()).isPositive();
        assertThat(checkChain.check("").words()).isEqualTo("The chain is whole.");
    }

    @Test
    @TestSecurity(user = "redactor", roles = "researcher")
    void anEmptyQueueSaysSo() {
        assertThat(get(texts(study()))).contains("There is nothing to redact yet");
    }

    @Test
    @TestSecurity(user = "redactor", roles = "researcher")
    void theQueueIsFilteredAndPagedAndCounted() {
        String study = study();
        for (int number = 0; number < 24; number++) {
            written.add(study, "p" + number, "T1", "Words " + number, Optional.empty());
        }
        UUID first = written.add(study, "p24", "T2", "Words", Optional.empty());
        written.add(study, "p25", "T2", "Words", Optional.empty());
        Browser browser = new Browser();
        browser.get(texts(study) + "/" + first);
        post(browser, texts(study) + "/" + first, "withhold", "");

        assertThat(get(texts(study)))
                .contains("page 1 of 2", "<dt>Open</dt><dd>25</dd>", "<dt>Withheld</dt><dd>1</dd>");
        assertThat(lines(get(texts(study)))).isEqualTo(25);
        assertThat(lines(get(texts(study) + "?page=2"))).isEqualTo(1);
        assertThat(lines(get(texts(study) + "?page=99999999999"))).isEqualTo(25);
        assertThat(lines(get(texts(study) + "?question=T2"))).isEqualTo(2);
        assertThat(get(texts(study) + "?question=T2"))
                .contains("Fewer than 10 texts")
                .doesNotContain("<dd>1</dd>");
        assertThat(lines(get(texts(study) + "?state=withheld"))).isEqualTo(1);
        assertThat(get(texts(study) + "?wave=1999")).contains("No text fits this choice");
    }

    @Test
    @Tag("EW-A2")
    @TestSecurity(user = "redactor", roles = "researcher")
    void whatWasDecidedIsKeptWithItsAuthorAndCanBeUndone() {
        String study = study();
        UUID text = written.add(study, "p1", "T1", WORDS, Optional.empty());
        UUID other = written.add(study, "p2", "T1", "More words", Optional.empty());
        String address = texts(study) + "/" + text;
        Browser browser = new Browser();
        browser.get(address);

        Response saved = post(browser, address, "redact", CLEAN);

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).contains(texts(study) + "/" + other);
        assertThat(browser.get(path(saved)).asString()).contains("Redacted. <a");
        String page = browser.get(address).asString();
        assertThat(page).contains("Redacted by you", "I told [name] that &lt;we&gt;");

        Response undone = post(browser, address, "reopen", "something else");

        assertThat(path(undone)).startsWith(address);
        assertThat(browser.get(address).asString())
                .contains("Reopened by you", "I told [name] that &lt;we&gt;", ">Open</strong>")
                .doesNotContain("something else", "back to open</button>");
    }

    @Test
    @TestSecurity(user = "redactor", roles = "researcher")
    void nobodysWorkIsLostWhenTwoWorkOnTheSameText() {
        String study = study();
        UUID text = written.add(study, "p1", "T1", WORDS, Optional.empty());
        String address = texts(study) + "/" + text;
        Browser one = new Browser();
        Browser two = new Browser();
        one.get(address);
        two.get(address);

        assertThat(post(one, address, "redact", "The words of one").statusCode())
                .isEqualTo(303);
        Response overtaken = post(two, address, "redact", "The words of two");

        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.asString())
                .contains("Somebody else was quicker", "The words of one", "The words of two</textarea>");
        assertThat(get(address)).contains("The words of one</textarea>");

        assertThat(post(two, address, "redact", "Both words").statusCode()).isEqualTo(303);
        assertThat(get(address)).contains("Both words</textarea>");
    }

    @Test
    @TestSecurity(user = "redactor", roles = "researcher")
    void aMistakeKeepsWhatWasTypedAndDoesNotPassOverAColleague() {
        String study = study();
        UUID text = written.add(study, "p1", "T1", WORDS, Optional.of(QuotePermission.ANONYMOUS));
        String address = texts(study) + "/" + text;
        Browser one = new Browser();
        Browser two = new Browser();
        one.get(address);
        two.get(address);

        assertThat(post(two, address, "redact", "  ").asString()).contains("Write what others may read");
        post(one, address, "redact", "The words of one");
        assertThat(post(two, address, "clear", "Sarah Example said").asString()).contains("Still there");

        assertThat(post(two, address, "redact", "Sarah Example said").statusCode())
                .isEqualTo(409);
    }

    @Test
    @Tag("EW-A6")
    @TestSecurity(user = "redactor", roles = "researcher")
    void aClearedTextIsOfferedAsAQuoteUnderANewIdAndCanBeWithdrawn() {
        String study = study();
        UUID text = written.add(study, "p1", "T1", WORDS, Optional.of(QuotePermission.ANONYMOUS));
        String address = texts(study) + "/" + text;
        Browser browser = new Browser();
        browser.get(address);

        assertThat(post(browser, address, "clear", WORDS).asString()).contains("<strong>Quillfeather</strong>");
        assertThat(offered(study)).isEmpty();
        assertThat(post(browser, address, "clear", CLEAN).statusCode()).isEqualTo(303);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(offered(study)).hasSize(1));
        QuoteOffered quote = offered(study).getFirst();
        assertThat(quote)
                .isEqualTo(new QuoteOffered(quote.quote(), study, "2026", "", "T1", QuotePermission.ANONYMOUS, CLEAN));
        assertThat(quote.quote()).isNotEqualTo(text);
        String page = browser.get(address).asString();
        assertThat(page).contains("Cleared for quoting", "Withdraw the quote").doesNotContain("<textarea");
        assertThat(post(browser, address, "redact", "Something else").statusCode())
                .isEqualTo(409);

        browser.get(address);
        assertThat(post(browser, address, "withdraw", "").statusCode()).isEqualTo(303);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(broker.all(QuoteRevoked.class)).contains(new QuoteRevoked(quote.quote(), study)));
        browser.get(address);
        assertThat(post(browser, address, "clear", CLEAN).statusCode()).isEqualTo(303);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(offered(study)).hasSize(2));
        assertThat(offered(study)).extracting(QuoteOffered::quote).doesNotHaveDuplicates();
    }

    @Test
    @Tag("EW-A6")
    @TestSecurity(user = "redactor", roles = "researcher")
    void onlyAnAuthorWhoAllowsItIsQuotedWithTheEmployer() {
        String study = study();
        UUID text = written.add(study, "p1", "T1", WORDS, Optional.of(QuotePermission.ATTRIBUTED));
        Browser browser = new Browser();
        browser.get(texts(study) + "/" + text);
        post(browser, texts(study) + "/" + text, "clear", CLEAN);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(offered(study)).hasSize(1));
        assertThat(offered(study).getFirst().employer()).isEqualTo("linden");
    }

    @Test
    @Tag("EW-A6")
    @TestSecurity(user = "redactor", roles = "researcher")
    void withoutPermissionNothingIsQuoted() {
        String study = study();
        UUID text = written.add(study, "p1", "T1", WORDS, Optional.empty());
        String address = texts(study) + "/" + text;
        Browser browser = new Browser();
        browser.get(address);

        assertThat(post(browser, address, "clear", CLEAN).statusCode()).isEqualTo(409);
        assertThat(field.number(
                        "select count(*) from outbox where type like 'candour.quote%' and convert_from(payload,"
                                + " 'UTF8') like '%\"' || ? || '\"%'",
                        study))
                .isZero();
    }

    @Test
    @Tag("SP-13")
    @TestSecurity(user = "redactor", roles = "researcher")
    void aFlagIsAnnouncedOnceAndCarriesNoText() {
        String study = study();
        UUID text = written.add(study, "pseudonym-flagged", "T1", WORDS, Optional.empty());
        String address = texts(study) + "/" + text;
        Browser browser = new Browser();
        browser.get(address);
        browser.post(address + "/flag", Map.of());
        browser.get(address);
        browser.post(address + "/flag", Map.of());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(broker.all(SafeguardingFlagged.class))
                        .filteredOn(flag -> flag.study().equals(study))
                        .hasSize(1)
                        .first()
                        .returns("pseudonym-flagged", SafeguardingFlagged::pseudonym)
                        .doesNotReturn(text, SafeguardingFlagged::flag));
        assertThat(browser.get(address).asString())
                .contains("the flag was announced")
                .doesNotContain("pseudonym-flagged", "This needs a safeguarding lead</button>");
    }

    @Test
    @TestSecurity(user = "redactor", roles = "researcher")
    void anotherStudyDoesNotExist() {
        String mine = study();
        String foreign = field.open();
        UUID text = written.add(foreign, "p1", "T1", WORDS, Optional.empty());

        assertThat(status(texts(foreign))).isEqualTo(404);
        assertThat(status(texts(foreign) + "/" + text)).isEqualTo(404);
        assertThat(status(texts(mine) + "/" + text)).isEqualTo(404);
        assertThat(status(texts(mine) + "/" + UUID.randomUUID())).isEqualTo(404);
        Browser browser = new Browser();
        browser.get(texts(mine) + "/" + written.add(mine, "p1", "T1", WORDS, Optional.empty()));
        assertThat(post(browser, texts(mine) + "/" + text, "redact", "x").statusCode())
                .isEqualTo(404);
        browser.get(texts(mine) + "/" + written.add(mine, "p2", "T1", WORDS, Optional.empty()));
        assertThat(browser.post(texts(mine) + "/" + text + "/flag", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(field.number("select count(*) from text_reading where text = ?::uuid", text.toString()))
                .isZero();
    }

    @Test
    @TestSecurity(
            user = "redactor",
            roles = {"study-manager", "output-checker", "employer", "auditor", "safeguarding-lead", "rights-officer"})
    void otherRolesDoNotReadTexts() {
        String study = study();
        UUID text = written.add(study, "p1", "T1", WORDS, Optional.empty());

        assertThat(status(texts(study))).isEqualTo(403);
        assertThat(status(texts(study) + "/" + text)).isEqualTo(403);
    }

    private String study() {
        String study = field.open();
        grants.keep(new StaffAssigned("redactor-" + study, 1, "redactor", "researcher", study, "", true));
        return study;
    }

    private List<QuoteOffered> offered(String study) {
        return broker.all(QuoteOffered.class).stream()
                .filter(quote -> quote.study().equals(study))
                .toList();
    }

    private static Response post(Browser browser, String address, String then, String words) {
        return browser.post(address, Map.of("then", then, "words", words));
    }

    private static String texts(String study) {
        return "/staff/studies/" + study + "/texts";
    }

    private static String get(String address) {
        return given().accept("text/html").get(address).asString();
    }

    private static int status(String address) {
        return given().accept("text/html").get(address).statusCode();
    }

    private static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static int lines(String page) {
        return page.split("<tr class=\"govuk-table__row\">\\s*<th scope=\"row\"", -1).length - 1;
    }
}
