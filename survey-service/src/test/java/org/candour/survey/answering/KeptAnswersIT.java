package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.survey.answering.Answerer.location;
import static org.candour.survey.answering.Answerer.page;
import static org.candour.survey.answering.Answerer.sent;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Everything;
import org.candour.survey.support.Field;
import org.candour.survey.support.TicketOffice;
import org.junit.jupiter.api.Test;

/** Nothing that was entered is lost: by a script, on another device, or after the end of a visit. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class KeptAnswersIT {
    @Inject
    Answerer answerer;

    @Inject
    Field field;

    @Inject
    TicketOffice tickets;

    @Test
    void whatIsSentAfterTheEndOfTheVisitIsKeptInThePage() {
        String study = field.open(Everything.instrument());
        Browser browser = new Browser();
        browser.start(tickets.good(study, "p-idle"));
        String hidden = page(browser, "job");
        String submission = hidden.replaceAll("(?s).*name=\"submission\" value=\"([^\"]*)\".*", "$1");
        browser.cookies().keySet().removeIf(name -> name.endsWith("-visit"));

        Response ended = browser.post("/answer/q/job", Map.of("then", "next", "JOB", "Kept \"words\""));

        assertThat(ended.statusCode()).isEqualTo(403);
        assertThat(ended.asString())
                .contains("Please come in again", "action=\"/answer/q/job\"")
                .contains("name=\"JOB\" value=\"Kept &quot;words&quot;\"", "name=\"submission\" value=\"" + submission);
        browser.start(tickets.good(study, "p-idle"));
        browser.get("/answer/check");
        browser.post("/answer/q/job", Map.of("then", "next", "JOB", "Kept \"words\"", "submission", submission));
        assertThat(page(browser, "job")).contains("value=\"Kept &quot;words&quot;\"");
    }

    @Test
    void whatAnotherDeviceEnteredIsOffered() {
        String study = field.open(Everything.instrument());
        Browser phone = new Browser();
        Browser office = new Browser();
        phone.start(tickets.good(study, "p-devices"));
        office.start(tickets.good(study, "p-devices"));
        phone.get("/answer/q/role");
        office.get("/answer/q/role");
        phone.post("/answer/q/role", Map.of("then", "next", "ROLE", "1"));

        office.post("/answer/q/role", Map.of("then", "next", "ROLE", "2"));

        assertThat(page(office, "role"))
                .contains("value=\"1\" checked", "You answered this differently on another device.", "other:ROLE");
        assertThat(sent(office, "role", "other:ROLE", Map.of("ROLE", "1"))).isEqualTo("/answer/q/role");
        assertThat(page(office, "role")).contains("value=\"2\" checked");
        office.get("/answer/check");
        assertThat(location(office.post("/answer/other", Map.of("item", "ROLE"))))
                .isEqualTo("/answer/check");
        assertThat(page(office, "role")).contains("value=\"1\" checked");
    }

    @Test
    void savesSingleAnswersInTheBackground() {
        Browser browser = answerer.begin("p-script");
        browser.get("/answer/q/role");

        Response saved = browser.post("/answer/q/role/save", Map.of("item", "ROLE", "ROLE", "2"));

        assertThat(saved.jsonPath().getString("state")).isEqualTo("saved");
        assertThat(saved.jsonPath().getString("seen")).isEqualTo("1.1");
        assertThat(page(browser, "role")).contains("value=\"2\" checked");
        assertThat(browser.post("/answer/q/role/save", Map.of("item", "ROLE", "ROLE", "x"))
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("refused");
        browser.get("/answer/q/role");
        assertThat(browser.post("/answer/extend", Map.of()).jsonPath().getString("state"))
                .isEqualTo("open");
        browser.get("/answer/q/role");
        Response turned = browser.post("/answer/q/role", Map.of("then", "next", "ROLE", "1", "script", "yes"));
        assertThat(turned.header("Content-Location")).isEqualTo("/answer/q/eth");
        assertThat(withoutToken(turned.asString()))
                .as("the same page as by its address")
                .isEqualTo(withoutToken(browser.get("/answer/q/eth").asString()));
        browser.get("/answer/q/role");
        browser.cookies().keySet().removeIf(name -> name.endsWith("-visit"));
        assertThat(browser.post("/answer/q/role/save", Map.of("item", "ROLE", "ROLE", "2"))
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("ended");
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"csrf\" value=\"[^\"]*\"", "");
    }
}
