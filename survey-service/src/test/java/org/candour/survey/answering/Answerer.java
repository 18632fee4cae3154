package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Everything;
import org.candour.survey.support.Field;
import org.candour.survey.support.TicketOffice;

/** Somebody who answers a questionnaire with every kind of page, without JavaScript. */
@ApplicationScoped
class Answerer {
    private final Field field;
    private final TicketOffice tickets;

    Answerer(Field field, TicketOffice tickets) {
        this.field = field;
        this.tickets = tickets;
    }

    Browser begin(String pseudonym) {
        Browser browser = new Browser();
        browser.start(tickets.good(field.open(Everything.instrument()), pseudonym));
        return browser;
    }

    static String page(Browser browser, String code) {
        return browser.get("/answer/q/" + code).asString();
    }

    static String sent(Browser browser, String code, String then, Map<String, ?> fields) {
        return location(browser.show("/answer/q/" + code, then, fields));
    }

    static String refused(Browser browser, String code, Map<String, ?> fields) {
        Response refused = browser.show("/answer/q/" + code, "next", fields);
        assertThat(refused.statusCode()).isEqualTo(400);
        return refused.asString();
    }

    static String location(Response response) {
        assertThat(response.statusCode()).isEqualTo(303);
        URI address = URI.create(response.header("Location"));
        return address.getQuery() == null ? address.getPath() : address.getPath() + "?" + address.getQuery();
    }
}
