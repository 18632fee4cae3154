package org.candour.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the forms of the way in take, and what they refuse. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class JoinIT {
    private static final String CONSENT = "LAWFUL_CONSENT";

    @Inject
    TestStudies studies;

    @BeforeEach
    void openStudy() {
        studies.publish(TestPacks.shipped(), "HC");
        studies.open("HC");
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
        Browser back = new Browser();
        back.get(link);
        assertThat(back.follow(back.post(link)).asString()).contains("This survey is closed");
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
}
