package org.candour.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.candour.contracts.ticket.Ticket;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class JoinIT {
    private static final String CONSENT = "LAWFUL_CONSENT";

    @Inject
    TestStudies studies;

    @Inject
    TicketConfig ticketKey;

    @Inject
    ObjectMapper json;

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

        Ticket ticket = verified(Browser.hidden(start, "ticket"));
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
        Ticket byLink = verified(Browser.hidden(back(new Browser(), link, link), "ticket"));
        Ticket byCode = verified(Browser.hidden(back(new Browser(), "/resume", "/resume", "code", code), "ticket"));
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
        return verified(Browser.hidden(start, "ticket"));
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

        assertThat(verified(Browser.hidden(start, "ticket")).quotes()).isFalse();
    }

    /** Proves that the search above can find something. */
    @Test
    void theSearchThroughAllTablesFindsWhatIsThere() {
        assertThat(Rows.everything())
                .contains("Harbourside Council", "candour.study.published.v1", "I have read the notice");
    }

    @Test
    @Tag("HC-3")
    void refusesAWrongOrganisationCodeWithoutRepeatingIt() {
        Browser browser = new Browser();
        browser.get("/join/HC");

        Response refused = browser.post("/join/HC", "code", "WRNG-1234");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString())
                .contains("href=\"#code\"", "does not belong to an employer")
                .doesNotContain("WRNG");
        assertThat(browser.post("/join/HC", "code", "").asString()).contains("Enter the organisation code");
    }

    @Test
    @Tag("HC-2")
    void storesNothingWithoutTheConsentThatIsTheBasis() {
        Browser browser = entered();
        long before = Rows.count("participant");

        Response refused = browser.post("/join/HC/consent", "consent", "QUOTE");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("href=\"#consent-LAWFUL_CONSENT\"");
        assertThat(refused.asString()).containsOnlyOnce(" checked");
        assertThat(Rows.count("participant")).isEqualTo(before);
        assertThat(browser.get("/join/HC/start").getHeader("Location")).endsWith("/join/HC/notice");
    }

    @Test
    void askingForPagesChangesNothing() {
        Browser browser = entered();
        String before = Rows.everything();

        for (String path : new String[] {
            "/",
            "/studies/HC",
            "/join/HC",
            "/join/HC?code=HARB-0R25",
            "/join/HC/notice",
            "/join/HC/consent",
            "/join/HC/locator",
            "/join/HC/start",
            "/resume",
            "/r/ABCDEFGH",
            "/staff/signed-out"
        }) {
            assertThat(browser.get(path).statusCode()).as(path).isLessThan(400);
        }

        assertThat(Rows.everything()).isEqualTo(before);
    }

    @Test
    void makesOneParticipantWhenTheFormIsSentTwice() {
        Browser browser = entered();
        long before = Rows.count("participant");
        long consents = Rows.count("consent");

        browser.post("/join/HC/consent", "consent", CONSENT);
        Response again = browser.post("/join/HC/consent", "consent", CONSENT);

        assertThat(again.getHeader("Location")).endsWith("/join/HC/locator");
        assertThat(Rows.count("participant")).isEqualTo(before + 1);
        assertThat(Rows.count("consent")).isEqualTo(consents + 1);
    }

    @Test
    @Tag("HC-5")
    void letsPeopleLeaveTheLocatorOutAndChangeIt() {
        Browser browser = entered();
        browser.post("/join/HC/consent", "consent", CONSENT);
        browser.get("/join/HC/locator");
        long before = Rows.count("locator");

        assertThat(browser.post("/join/HC/locator", "first", "", "surname", "").getHeader("Location"))
                .endsWith("/start");
        assertThat(Rows.count("locator")).isEqualTo(before);
        assertThat(browser.post("/join/HC/locator", "first", "7", "surname", "").statusCode())
                .isEqualTo(400);
        browser.post("/join/HC/locator", "first", "a", "surname", "bc");
        browser.post("/join/HC/locator", "first", "a", "surname", "bd");
        assertThat(Rows.count("locator")).isEqualTo(before + 1);
    }

    @Test
    void refusesAFormThatNoPageOfOursAskedFor() {
        Browser browser = entered();
        long before = Rows.count("participant");

        int status = io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .header("Origin", "http://elsewhere.example.org")
                .formParam("consent", CONSENT)
                .post("/join/HC/consent")
                .statusCode();

        assertThat(status).isEqualTo(403);
        assertThat(Rows.count("participant")).isEqualTo(before);
        assertThat(browser.post("/r/UNKNOWN0TOKEN").statusCode()).isEqualTo(404);
    }

    @Test
    void saysSoWhenTheWaveIsNotOpen(@TempDir Path folder) throws Exception {
        studies.publish(new TestPacks(folder).copy("CL").packs(), "CL");
        assertThat(new Browser().get("/join/CL").asString()).contains("This survey is not open yet");
        studies.open("CL");
        Browser browser = entered("CL");
        browser.post("/join/CL/consent", "consent", CONSENT);
        String link = Browser.first(browser.get("/join/CL/start"), "href=\"http://localhost:18081(/r/[^\"]+)\"");

        studies.close("CL");

        assertThat(browser.get("/join/CL/start").asString())
                .contains("This survey is closed")
                .doesNotContain("ticket");
        assertThat(back(new Browser(), link, link).asString()).contains("This survey is closed");
        assertThat(new Browser().get("/join/CL").statusCode()).isEqualTo(410);
    }

    private Browser entered() {
        return entered("HC");
    }

    private Browser entered(String study) {
        Browser browser = new Browser();
        browser.get("/join/" + study);
        browser.post("/join/" + study, "code", "MEAD-3K7W");
        browser.get("/join/" + study + "/consent");
        return browser;
    }

    private Response back(Browser browser, String page, String form, String... fields) {
        browser.get(page);
        return browser.follow(browser.post(form, fields));
    }

    private Ticket verified(String signed) throws Exception {
        String[] parts = signed.split("\\.");
        byte[] payload = Base64.getUrlDecoder().decode(parts[0]);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(publicKey());
        signature.update("candour.ticket.v1\0".getBytes(StandardCharsets.US_ASCII));
        signature.update(payload);
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[1]))).isTrue();
        return json.readValue(payload, Ticket.class);
    }

    /** The other half of the configured key: the same seed makes the same pair. */
    private PublicKey publicKey() throws Exception {
        byte[] encoded = Base64.getDecoder().decode(ticketKey.privateKey());
        byte[] seed = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, seed.length);
            }
        });
        return generator.generateKeyPair().getPublic();
    }
}
