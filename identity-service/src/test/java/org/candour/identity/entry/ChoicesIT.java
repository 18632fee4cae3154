package org.candour.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's own page behind the personal link. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class ChoicesIT {
    @Inject
    TestStudies studies;

    @TempDir
    Path folder;

    @Test
    @Tag("EW-A6")
    @Tag("HC-14")
    void givesAndTakesBackAFreeChoice() throws Exception {
        open("CA");
        String link = join("CA");
        Browser browser = new Browser();

        Response page = choices(browser, link);
        assertThat(page.asString())
                .contains("You take part in this study", "You may quote from my written comments")
                .doesNotContain("checked");
        Response given = browser.follow(browser.post("/join/CA/choices", "choice", "QUOTE"));
        assertThat(given.asString()).contains("Your choices hold from now on", "checked");
        Response taken = browser.follow(browser.post("/join/CA/choices"));
        assertThat(taken.asString()).contains("Taken back on").doesNotContain("checked");
        assertThat(told("CA", "candour.access.quotes-withdrawn.v1")).hasSize(1);
        browser.post("/join/CA/choices", "choice", "QUOTE");
        browser.post("/join/CA/choices", "choice", "QUOTE");
        assertThat(told("CA", "candour.access.quotes-withdrawn.v1"))
                .as("only taking back is told")
                .hasSize(1);

        assertThat(rows("CA", "QUOTE"))
                .as("taken back once, standing once")
                .containsExactlyInAnyOrder("f 2 en-GB", "t 2 en-GB");
        assertThat(rows("CA", "LAWFUL_CONSENT")).containsExactly("t 2 en-GB");
    }

    @Test
    @Tag("EW-A5")
    @Tag("HC-2")
    void withdrawingClosesTheWayInHereAndInTheSurvey() throws Exception {
        open("CB");
        String link = join("CB");
        Browser browser = new Browser();
        choices(browser, link);

        assertThat(browser.get("/join/CB/choices/stop").asString()).contains("Withdraw from the study?");
        assertThat(rows("CB", "LAWFUL_CONSENT")).as("asking changes nothing").containsExactly("t 2 en-GB");
        Response after = browser.follow(browser.post("/join/CB/choices/stop"));
        browser.post("/join/CB/choices/stop");

        assertThat(after.asString()).contains("You have withdrawn from this study");
        assertThat(rows("CB", "LAWFUL_CONSENT")).containsExactly("f 2 en-GB");
        assertThat(told("CB", "candour.access.revoked.v1"))
                .hasSize(1)
                .isEqualTo(told("CB", "candour.access.quotes-withdrawn.v1"));
        Browser other = new Browser();
        other.get(link);
        Response start = other.follow(other.post(link));
        assertThat(start.getHeader("Location")).endsWith("/join/CB/choices");
        other.follow(start);
        other.post("/join/CB/choices", "choice", "QUOTE");
        assertThat(rows("CB", "QUOTE")).isEmpty();
    }

    @Test
    @Tag("EW-A5")
    void worksAfterTheSurveyHasClosedAndKnowsNoForeignLink() throws Exception {
        open("CC");
        String link = join("CC");
        studies.close("CC");

        assertThat(choices(new Browser(), link).asString()).contains("You take part in this study");
        Browser late = new Browser();
        late.get(link);
        Response closed = late.follow(late.post(link));
        assertThat(closed.asString()).contains("/join/CC/choices");
        assertThat(late.get("/join/CC/choices").asString()).contains("You take part in this study");
        Browser stranger = new Browser();
        stranger.get("/r/0000000000");
        assertThat(stranger.post("/r/0000000000/choices").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/join/CC/choices").getHeader("Location")).endsWith("/resume");
        assertThat(stranger.post("/join/CC/choices/stop").getHeader("Location")).endsWith("/resume");
        assertThat(rows("CC", "LAWFUL_CONSENT")).containsExactly("t 2 en-GB");
    }

    private void open(String code) throws Exception {
        studies.publish(new TestPacks(folder).copy(code).packs(), code);
        studies.open(code);
    }

    private static String join(String study) {
        Browser browser = new Browser();
        browser.get("/join/" + study);
        browser.follow(browser.post("/join/" + study, "code", "HARB-0R25"));
        browser.get("/join/" + study + "/consent");
        browser.follow(browser.post("/join/" + study + "/consent", "consent", "LAWFUL_CONSENT"));
        return Browser.first(browser.get("/join/" + study + "/start"), "href=\"http://localhost:18081(/r/[^\"]+)\"");
    }

    private static Response choices(Browser browser, String link) {
        assertThat(browser.get(link).asString()).contains("See or change my choices");
        return browser.follow(browser.post(link + "/choices"));
    }

    private static List<String> rows(String study, String kind) {
        return Rows.strings("select (withdrawn_on is null)::text::char(1) || ' ' || c.notice_version || ' ' || language"
                + " from consent c join participant p on p.id = c.participant where study = '" + study
                + "' and kind = '" + kind + "'");
    }

    private static List<String> told(String study, String type) {
        return Rows.strings("select message_key from outbox where type = '" + type + "'"
                + " and convert_from(payload, 'UTF8') like '%\"" + study + "\"%'");
    }
}
