package org.candour.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.candour.contracts.ticket.Ticket;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The open link and a code lead to a signed ticket, and back to the same person. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class WayToTheTicketIT {
    private static final String CONSENT = "LAWFUL_CONSENT";

    @Inject
    SignedTickets tickets;

    @Inject
    TestStudies studies;

    @Inject
    Clock clock;

    @BeforeEach
    void openStudy() {
        studies.publish(TestPacks.shipped(), "HC");
        studies.open("HC");
    }

    @Test
    @Tag("HC-1")
    @Tag("HC-2")
    @Tag("HC-5")
    void leadsFromTheOpenLinkToASignedTicket() throws Exception {
        long before = Rows.count("participant");
        Browser browser = new Browser();

        Response join = browser.get("/join/HC?code=HARB-0R25");
        assertThat(join.statusCode()).isEqualTo(200);
        assertThat(join.asString()).contains("value=\"HARB-0R25\"");
        Response notice = browser.follow(browser.post("/join/HC", "code", "harb or25"));
        assertThat(notice.asString()).contains("Harbourside Council", "version 2 of 26 October 2026", "Who sees what");
        Response consent = browser.get("/join/HC/consent");
        assertThat(consent.asString()).doesNotContain("checked");
        Response locator = browser.follow(browser.post("/join/HC/consent", "consent", CONSENT, "consent", "QUOTE"));
        assertThat(locator.asString()).contains("Harbourside Council");
        Response start = browser.follow(browser.post("/join/HC/locator", "first", "q", "surname", "z'x"));

        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.getHeader("Content-Security-Policy")).contains("form-action 'self' http://localhost:18082");
        assertThat(start.getHeader("X-Candour-Form-Target")).isNull();
        assertThat(start.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(start.asString()).contains("action=\"http://localhost:18082/start\"");
        assertThat(Rows.count("participant")).isEqualTo(before + 1);

        Ticket ticket = tickets.verified(Browser.hidden(start, "ticket"));
        assertThat(ticket.purpose()).isEqualTo(Ticket.ANSWER);
        assertThat(ticket.study()).isEqualTo("HC");
        assertThat(ticket.wave()).isEqualTo("2026");
        assertThat(ticket.employer()).isEqualTo("harbour");
        assertThat(ticket.quotes()).isTrue();
        assertThat(ticket.receiptCode()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(ticket.expiresAt())
                .isBetween(
                        clock.instant().plus(Duration.ofMinutes(9)),
                        clock.instant().plus(Duration.ofMinutes(10)));

        String link = Browser.first(start, "href=\"http://localhost:18081(/r/[^\"]+)\"");
        String code = Browser.first(start, "candour-code\">([^<]+)<");
        Ticket byLink = tickets.verified(Browser.hidden(back(new Browser(), link, link), "ticket"));
        Ticket byCode =
                tickets.verified(Browser.hidden(back(new Browser(), "/resume", "/resume", "code", code), "ticket"));
        assertThat(byLink.pseudonym()).isEqualTo(ticket.pseudonym()).isEqualTo(byCode.pseudonym());
        assertThat(byLink.receiptCode()).isEqualTo(ticket.receiptCode());

        String stored = Rows.everything();
        assertThat(stored)
                .as("what must be nowhere in clear")
                .doesNotContain(link.substring(3))
                .doesNotContain(code, code.replace("-", ""))
                .doesNotContain(ticket.pseudonym())
                .doesNotContain(ticket.receiptCode(), ticket.receiptCode().replace("-", ""))
                .doesNotContain("Q|ZX");
        assertThat(Rows.strings("select kind || ' ' || version || ' ' || notice_version || ' ' || language from consent"
                        + " where given_on is not null order by 1"))
                .contains("LAWFUL_CONSENT 1 2 en-GB", "QUOTE 1 2 en-GB");
    }

    @Test
    @Tag("PP-3")
    @Tag("HC-3")
    void theCodeOfAUnitLeadsToItAndThatOfASmallOneToTheUnitAbove() throws Exception {
        Ticket north = entered("care n42b", "Northgate Children's Trust, Children in care North");
        assertThat(north.employer()).isEqualTo("northgate");
        assertThat(north.unit()).isEqualTo("care-north");
        assertThat(entered("CARE-M55H", "Northgate Children's Trust, Children in care")
                        .unit())
                .as("six people work there")
                .isEqualTo("care");
        assertThat(entered("N0RT-5VJC", "Northgate Children's Trust").unit()).isEmpty();
        assertThat(Rows.strings("select distinct unit from participant where employer = 'northgate'"))
                .containsExactlyInAnyOrder("care-north", "care", "");
    }

    private Ticket entered(String code, String workplace) throws Exception {
        Browser browser = new Browser();
        browser.get("/join/HC");
        Response notice = browser.follow(browser.post("/join/HC", "code", code));
        assertThat(notice.asString().replace("&#39;", "'")).contains(workplace + "</span>");
        browser.get("/join/HC/consent");
        browser.follow(browser.post("/join/HC/consent", "consent", CONSENT));
        Response start = browser.follow(browser.post("/join/HC/locator", "first", "", "surname", ""));
        return tickets.verified(Browser.hidden(start, "ticket"));
    }

    @Test
    @Tag("EW-A6")
    void whoDidNotAgreeToBeQuotedIsNotAskedLater() throws Exception {
        Browser browser = new Browser();
        browser.get("/join/HC");
        browser.follow(browser.post("/join/HC", "code", "HARB-0R25"));
        browser.get("/join/HC/consent");
        browser.follow(browser.post("/join/HC/consent", "consent", CONSENT));
        Response start = browser.follow(browser.post("/join/HC/locator", "first", "b", "surname", "qu"));

        assertThat(tickets.verified(Browser.hidden(start, "ticket")).quotes()).isFalse();
    }

    /** Proves that the search above can find something. */
    @Test
    void theSearchThroughAllTablesFindsWhatIsThere() {
        assertThat(Rows.everything())
                .contains("Harbourside Council", "candour.study.published.v1", "I have read the notice");
    }

    private Response back(Browser browser, String page, String form, String... fields) {
        browser.get(page);
        return browser.follow(browser.post(form, fields));
    }
}
