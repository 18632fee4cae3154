package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.candour.contracts.event.Topic;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Broker;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.candour.survey.support.Sample;
import org.candour.survey.support.TicketOffice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Walks the pages as people do. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class AnsweringIT {
    private static final String ANNOUNCED = "select count(*) from outbox where topic = 'candour.response.v1'";
    private static final String WORDS = "Planted words of one person";

    @Inject
    Field field;

    @Inject
    TicketOffice tickets;

    @Inject
    Broker broker;

    @Test
    @Tag("HC-5")
    void walksFromTheTicketToTheReceipt() {
        String study = field.open();
        Browser browser = new Browser();

        assertThat(location(browser.start(tickets.good(study, "p-walk")))).isEqualTo("/answer/begin");
        assertThat(browser.get("/answer/begin").asString())
                .contains(
                        "Sample Research Centre runs this survey.",
                        "There are about 6 questions.",
                        "fewer than 10 answers",
                        "deleted 3 years after the analysis is complete (expected on 30 September 2027)",
                        "closes on 30 April 2026",
                        "href=\"/answer/q/work\"");
        Response first = browser.get("/answer/q/work");
        assertThat(first.asString())
                .contains("Questions 1 to 2 of 6", "Skip this question", "About &lt;your&gt; work.", "lang=\"en-GB\"")
                .containsOnlyOnce("<h1");
        assertThat(location(browser.show("/answer/q/work", "next", Map.of("W1", "3", "W2", "skip"))))
                .isEqualTo("/answer/q/life");
        assertThat(location(browser.show("/answer/q/life", "previous", Map.of("L1", "10", "L2", List.of("1", "3")))))
                .isEqualTo("/answer/q/work");
        assertThat(browser.get("/answer/q/work").asString())
                .contains("id=\"W1-3\" name=\"W1\" type=\"radio\" value=\"3\" checked");
        assertThat(location(browser.show("/answer/q/words", "next", Map.of("T1", WORDS))))
                .isEqualTo("/answer/check");
        assertThat(browser.get("/answer/check").asString())
                .contains("You answered 4 of 6 questions", "Agree", "Disagree, Agree", WORDS, "Not answered");
        assertThat(location(browser.post("/answer/submit", Map.of()))).isEqualTo("/answer/done");

        assertThat(browser.get("/answer/done").asString()).contains("RCPT-1234", "/studies/" + study);
        assertThat(browser.get("/answer/q/work").asString()).contains("You have already answered");
        assertThat(new Browser().start(tickets.good(study, "p-walk")).asString())
                .contains("You have already answered", "/studies/" + study);
    }

    @Test
    @Tag("PP-1")
    void announcesClosedAnswersWithoutTextAndWithoutTime() {
        String study = field.open();
        Browser browser = new Browser();
        browser.start(tickets.good(study, "p-event"));
        browser.show("/answer/q/words", "next", Map.of("T1", WORDS));
        browser.show("/answer/q/life", "next", Map.of("L1", "0", "L2", List.of("3", "1")));
        browser.show("/answer/q/work", "next", Map.of("W2", "9"));
        browser.get("/answer/check");
        browser.post("/answer/submit", Map.of());

        ResponseSubmitted submitted = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> broker.all(ResponseSubmitted.class).stream()
                                .filter(event -> event.study().equals(study))
                                .toList(),
                        events -> events.size() == 1)
                .getFirst();

        assertThat(submitted.pseudonym()).isEqualTo("p-event");
        assertThat(submitted.employer()).isEqualTo("linden");
        assertThat(submitted.unit()).as("from the ticket").isEqualTo(Sample.UNIT);
        assertThat(submitted.answers())
                .containsExactly(
                        new Answer("W2", List.of(9)), new Answer("L1", List.of(0)), new Answer("L2", List.of(1, 3)));
        for (ConsumerRecord<String, byte[]> record : broker.all(Topic.RESPONSE)) {
            assertThat(new String(record.value(), StandardCharsets.UTF_8)).doesNotContain(WORDS, "RCPT");
            assertThat(Broker.header(record, "ce_time")).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(record.timestamp() % Duration.ofDays(1).toMillis()).isZero();
        }
        assertThat(field.number(
                        "select count(*) from draft d join participation p on p.id = d.participation"
                                + " where p.study = ?",
                        study))
                .isZero();
        assertThat(field.number(
                        "select count(*) from response where study = ? and position(? in encode(sealed,"
                                + " 'escape')) > 0",
                        study,
                        "W2"))
                .isZero();
    }

    @Test
    @Tag("SP-4")
    void resumesOnAnotherDevice() {
        String study = field.open();
        Browser office = new Browser();
        office.start(tickets.good(study, "p-resume"));
        assertThat(location(office.show("/answer/q/work", "later", Map.of("W1", "1"))))
                .isEqualTo("/answer/later");
        assertThat(office.get("/answer/later").asString()).contains("Your answers are saved");
        assertThat(office.get("/answer/q/work").statusCode()).isEqualTo(403);

        Browser phone = new Browser();
        assertThat(location(phone.start(tickets.good(study, "p-resume")))).isEqualTo("/answer/q/life");
        assertThat(phone.get("/answer/q/work").asString()).contains("value=\"1\" checked");
    }

    @Test
    void twoDevicesLoseNothing() {
        String study = field.open();
        Browser one = new Browser();
        Browser two = new Browser();
        one.start(tickets.good(study, "p-two"));
        two.start(tickets.good(study, "p-two"));
        one.get("/answer/q/work");
        two.get("/answer/q/life");

        one.post("/answer/q/work", Map.of("then", "next", "W1", "2"));
        two.post("/answer/q/life", Map.of("then", "next", "L1", "7"));
        one.post("/answer/q/work", Map.of("then", "next"));

        assertThat(two.get("/answer/check").asString()).contains("You answered 2 of 6 questions");
    }

    @Test
    void anAnswerCanBeTakenBackWithoutJavaScript() {
        String study = field.open();
        Browser browser = new Browser();
        browser.start(tickets.good(study, "p-clear"));
        browser.show("/answer/q/work", "next", Map.of("W1", "2"));

        browser.show("/answer/q/work", "check", Map.of("W1", "skip"));

        assertThat(browser.get("/answer/check").asString()).contains("You answered 0 of 6 questions");
    }

    @Test
    void submittingTwiceCountsOnce() {
        String study = field.open();
        Browser browser = new Browser();
        browser.start(tickets.good(study, "p-double"));
        browser.show("/answer/q/work", "next", Map.of("W1", "3"));
        String check = browser.get("/answer/check").asString();
        Browser again = new Browser();
        again.start(tickets.good(study, "p-double"));
        again.get("/answer/check");
        long announced = field.number(ANNOUNCED);

        assertThat(location(browser.post("/answer/submit", Map.of()))).isEqualTo("/answer/done");
        assertThat(location(again.post("/answer/submit", Map.of()))).isEqualTo("/answer/done");

        assertThat(check).contains("Send my answers");
        assertThat(again.get("/answer/done").asString()).contains("RCPT-1234");
        assertThat(field.number("select count(*) from response where study = ?", study))
                .isEqualTo(1);
        assertThat(field.number(ANNOUNCED)).isEqualTo(announced + 1);
    }

    @Test
    @Tag("EW-B4")
    void namesWhatIsWrongButNeverRepeatsItInTheMessage() {
        String study = field.open();
        Browser browser = new Browser();
        browser.start(tickets.good(study, "p-wrong"));

        Response refused =
                browser.show("/answer/q/work", "next", Map.of("W1", "planted", "W2", "3", "T1", "x", "not_asked", "y"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString())
                .contains(
                        "<title>Error: ",
                        "href=\"#W1-1\"",
                        "My work is shared out fairly. – Choose one of the answers that are listed",
                        "This page – Something was sent that is not asked here",
                        "id=\"W2-3\" name=\"W2\" type=\"radio\" value=\"3\" checked")
                .doesNotContain("planted", "not_asked");
        assertThat(browser.get("/answer/check").asString()).contains("You answered 0 of 6 questions");
    }

    @Test
    void keepsALongTextInThePageWhenItIsTooLong() {
        String study = field.open();
        Browser browser = new Browser();
        browser.start(tickets.good(study, "p-long"));
        String longText = "é<b>".repeat(1_001);

        Response refused = browser.show("/answer/q/words", "next", Map.of("T1", longText, "T2", "short"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString())
                .contains("Use 4000 characters or fewer", "é&lt;b&gt;", ">short</textarea>")
                .doesNotContain("<b>");

        browser.show("/answer/q/words", "next", Map.of("T1", "é<b>".repeat(1_000)));
        assertThat(browser.get("/answer/q/words").asString()).contains("é&lt;b&gt;");
    }

    private static String location(Response response) {
        assertThat(response.statusCode()).isEqualTo(303);
        return java.net.URI.create(response.header("Location")).getPath();
    }
}
