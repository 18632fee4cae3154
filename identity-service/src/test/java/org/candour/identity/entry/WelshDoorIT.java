package org.candour.identity.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.notice.AcceptTranslation;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way in, in Welsh: only after somebody accepted the words. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("HC-1")
class WelshDoorIT {
    private static final Path WELSH = Path.of(System.getProperty("candour.root"), "studies", "HC", "notice.cy.md");

    @Inject
    TestStudies studies;

    @Inject
    AcceptTranslation accept;

    @TempDir
    Path folder;

    @Test
    void speaksEnglishUntilTheTranslationIsAccepted() throws Exception {
        open("WA");

        assertThat(new Browser().get("/join/WA?in=cy").asString())
                .contains("Organisation code")
                .doesNotContain("Cymraeg", "Cod y sefydliad");
    }

    @Test
    void leadsInInWelshAndKeepsTheWordsThatWereAgreedTo() throws Exception {
        open("WB");
        accept.accept("WB", 2, "cy", "Nia Sample", "test");
        Browser browser = new Browser();

        assertThat(browser.get("/join/WB").asString()).contains("lang=\"cy\"", "Cymraeg", "?in=cy");
        assertThat(browser.get("/join/WB?in=cy").asString())
                .contains("<html lang=\"cy\"", "Cod y sefydliad", "English");
        Response notice = browser.follow(browser.post("/join/WB", "code", "HARB-0R25", "in", "cy"));
        assertThat(notice.asString())
                .contains("Sut rydym yn defnyddio eich atebion", "Eich geiriau eich hun", "26 Hydref 2026")
                .doesNotContain("The short version");
        assertThat(browser.follow(browser.get("/join/WB/notice?in=en")).asString())
                .contains("The short version");
        browser.follow(browser.get("/join/WB/notice?in=cy"));
        assertThat(browser.get("/join/WB/consent").asString()).contains("Rwyf wedi darllen yr hysbysiad");
        assertThat(browser.post("/join/WB/consent").asString()).contains("Ticiwch y blwch");
        Response locator = browser.follow(browser.post("/join/WB/consent", "consent", "LAWFUL_CONSENT"));
        assertThat(locator.asString()).contains("Llythyren gyntaf");
        assertThat(browser.get("/join/WB/start").asString()).contains("Cadwch eich ffordd");

        assertThat(Rows.strings("select language || ' ' || left(wording, 25) from consent c join participant p"
                        + " on p.id = c.participant where study = 'WB'"))
                .containsExactly("cy Rwyf wedi darllen yr hysb");
    }

    @Test
    @Tag("EW-A5")
    void comingBackChoicesAndTheEndSpeakWelshWhereItWasAccepted() throws Exception {
        open("WC");
        accept.accept("WC", 2, "cy", "Nia Sample", "test");
        Browser browser = new Browser();
        browser.get("/join/WC?in=cy");
        browser.post("/join/WC", "code", "HARB-0R25", "in", "cy");
        browser.get("/join/WC/consent");
        browser.post("/join/WC/consent", "consent", "LAWFUL_CONSENT");
        String link = Browser.first(browser.get("/join/WC/start"), "href=\"[^\"]*(/r/[0-9A-Z]+)\"");

        Browser back = new Browser();
        assertThat(back.get(link).asString()).contains("Go to your survey", "href=\"?in=cy\"", "Cymraeg");
        assertThat(back.get(link + "?in=cy").asString()).contains("<html lang=\"cy\"", "Mynd i&#39;ch arolwg");
        assertThat(back.get("/resume?in=cy").asString()).contains("Eich cod personol");
        assertThat(back.post("/resume", "code", "NOTACODE", "in", "cy").asString())
                .contains("Nid ydym yn adnabod y cod hwn");
        assertThat(back.post("/r/NOTALINK", "in", "cy").asString()).contains("Nid ydym yn adnabod y ddolen hon");

        back.get(link);
        Response choices = back.follow(back.post(link + "/choices"));
        assertThat(choices.asString())
                .as("the language in which this person agreed")
                .contains("Eich dewisiadau", "Cewch ddyfynnu", "O dan fersiwn 2")
                .doesNotContain("Your choices");
        back.post("/join/WC/choices", "choice", "QUOTE");
        assertThat(Rows.strings("select language from consent c join participant p on p.id = c.participant"
                        + " where study = 'WC' and kind = 'QUOTE'"))
                .containsExactly("cy");
        assertThat(back.get("/join/WC/choices/stop").asString()).contains("Tynnu&#39;n ôl o&#39;r astudiaeth?");
        assertThat(back.follow(back.get("/join/WC/choices?in=en")).asString()).contains("Your choices");

        studies.close("WC");
        assertThat(browser.get("/join/WC/start").asString()).contains("Mae&#39;r arolwg hwn wedi cau");
        assertThat(new Browser().get("/join/WC?in=cy").asString()).contains("Mae&#39;r arolwg hwn wedi cau");
        assertThat(new Browser().get("/join/WC").asString()).contains("This survey is closed", "Cymraeg");
    }

    @Test
    void theEndSpeaksEnglishWhereNobodyAcceptedTheTranslation() throws Exception {
        open("WD");
        studies.close("WD");

        assertThat(new Browser().get("/join/WD?in=cy").asString())
                .contains("This survey is closed")
                .doesNotContain("Cymraeg", "wedi cau");
    }

    private void open(String code) throws IOException {
        TestPacks pack = new TestPacks(folder).copy(code);
        Files.writeString(
                folder.resolve(code).resolve("notice.cy.md"),
                Files.readString(WELSH).replace("study: HC", "study: " + code));
        studies.publish(pack.packs(), code);
        studies.open(code);
    }
}
