package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.candour.contracts.access.AccessRevoked;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Broker;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.candour.survey.support.TicketOffice;
import org.junit.jupiter.api.Test;

/** Who gets to the pages, and what keeps others away from them. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class WayInIT {
    @Inject
    Field field;

    @Inject
    TicketOffice tickets;

    @Inject
    Broker broker;

    @Test
    void refusesTicketsThatAreNotGood() {
        String study = field.open();
        String good = tickets.good(study, "p-ticket");
        String forged = good.substring(0, good.length() - 6) + (good.endsWith("AAAAAA") ? "BBBBBB" : "AAAAAA");
        for (String ticket : List.of(
                forged,
                tickets.unlabelled(study, "p-ticket"),
                tickets.otherPurpose(study, "p-ticket"),
                "",
                "a.b",
                "not a ticket")) {
            Response refused = new Browser().start(ticket);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.asString()).contains("We could not let you in");
        }
        assertThat(new Browser().start(tickets.expired(study, "p-ticket")).asString())
                .contains("That took a little too long");
        assertThat(field.number("select count(*) from participation where study = ?", study))
                .isZero();
    }

    @Test
    void aPageOfSomebodyElseChangesNothing() {
        String study = field.open();
        Browser shared = new Browser();
        shared.start(tickets.good(study, "p-first"));
        Map<String, String> fieldsOfFirst = Map.of("W1", "3", "submission", hidden(shared.get("/answer/q/work")));
        shared.start(tickets.good(study, "p-second"));
        shared.get("/answer/q/work");

        Response refused = shared.post("/answer/q/work", fieldsOfFirst);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(shared.get("/answer/check").asString()).contains("You answered 0 of 6 questions");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        String study = field.open();
        Browser browser = new Browser();
        browser.start(tickets.good(study, "p-csrf"));
        browser.get("/answer/q/work");

        assertThat(browser.post("/answer/q/work", Map.of("csrf", "guessed", "W1", "3"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aRevokedEntryIsOver() {
        String study = field.open();
        Browser browser = new Browser();
        browser.start(tickets.good(study, "p-revoked"));
        broker.send("p-revoked", new AccessRevoked(study, "p-revoked"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(browser.get("/answer/q/work").statusCode()).isEqualTo(410));
        assertThat(new Browser().start(tickets.good(study, "p-revoked")).asString())
                .contains("This way in no longer works");
    }

    @Test
    void cookiesAreSealedAndPagesAreNotKept() {
        String study = field.open();
        Browser browser = new Browser();
        Response start = browser.start(tickets.good(study, "p-cookie"));

        assertThat(start.getHeaders().getValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-candour-survey-visit=")
                        .contains("HttpOnly", "Secure", "SameSite=Lax")
                        .doesNotContain("RCPT-"));
        assertThat(browser.get("/answer/q/work").header("Cache-Control")).isEqualTo("no-store");
    }

    private static String hidden(Response page) {
        return page.asString().replaceAll("(?s).*name=\"submission\" value=\"([^\"]*)\".*", "$1");
    }
}
