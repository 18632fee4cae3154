package org.candour.survey.redaction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.survey.redaction.Redactor.CLEAN;
import static org.candour.survey.redaction.Redactor.WORDS;
import static org.candour.survey.redaction.Redactor.post;
import static org.candour.survey.redaction.Redactor.texts;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.quote.QuotePermission;
import org.candour.platform.audit.CheckChain;
import org.candour.platform.audit.SealEntries;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.candour.survey.support.WrittenTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Researchers take out of texts what points to people, and learn no more about their authors than they must. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class RedactionIT {
    @Inject
    Redactor redactor;

    @Inject
    Field field;

    @Inject
    WrittenTexts written;

    @Inject
    SealEntries sealEntries;

    @Inject
    CheckChain checkChain;

    @Test
    @Tag("EW-A2")
    @TestSecurity(user = "redactor", roles = "researcher")
    void thePagesShowAQuestionAndATextAndNobody() {
        String study = redactor.study();
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
        assertThat(get(texts(redactor.study()))).contains("There is nothing to redact yet");
    }

    @Test
    @TestSecurity(user = "redactor", roles = "researcher")
    void theQueueIsFilteredAndPagedAndCounted() {
        String study = redactor.study();
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
        String study = redactor.study();
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
        String study = redactor.study();
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
        String study = redactor.study();
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
    @TestSecurity(user = "redactor", roles = "researcher")
    void anotherStudyDoesNotExist() {
        String mine = redactor.study();
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
            roles = {
                "study-manager",
                "output-checker",
                "employer",
                "funder",
                "auditor",
                "safeguarding-lead",
                "rights-officer"
            })
    void otherRolesDoNotReadTexts() {
        String study = redactor.study();
        UUID text = written.add(study, "p1", "T1", WORDS, Optional.empty());

        assertThat(status(texts(study))).isEqualTo(403);
        assertThat(status(texts(study) + "/" + text)).isEqualTo(403);
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
