package org.candour.identity.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.identity.Browser;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.TestContacts;
import org.candour.identity.notice.AcceptTranslation;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.platform.sensitive.Sensitive;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way out of mails in Welsh, where a named person accepted the translation of the notice. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("SP-4")
@Tag("EW-A5")
class WelshOptOutIT {
    private static final Path WELSH = Path.of(System.getProperty("candour.root"), "studies", "HC", "notice.cy.md");

    @Inject
    TestStudies studies;

    @Inject
    TestContacts contacts;

    @Inject
    Links links;

    @Inject
    AcceptTranslation accept;

    @TempDir
    Path folder;

    @Test
    void stopsAndResumesInWelsh() throws Exception {
        String out = linkOf("WX", "WAYXZTWX11111111111111111111111W");
        accept.accept("WX", 2, "cy", "Nia Sample", "test");
        Browser browser = new Browser();

        assertThat(browser.get(out).asString()).contains("may write to you", "href=\"" + out + "?in=cy\"", "Cymraeg");
        assertThat(browser.get(out + "?in=cy").asString())
                .contains("<html lang=\"cy\"", "E-byst am yr astudiaeth hon", "English")
                .doesNotContain("may write to you");
        assertThat(browser.post(out + "/stop", "in", "cy").asString())
                .contains("Ni fyddwn yn ysgrifennu atoch eto", "Ysgrifennwch ataf eto");
        assertThat(browser.post(out + "/resume", "in", "cy").asString()).contains("Cawn ysgrifennu atoch eto");
        assertThat(browser.get("/o/NOSUCHLINK?in=cy").asString()).contains("Nid ydym yn adnabod y ddolen hon");
    }

    @Test
    void aMailProgramNeedsNoLanguage() throws Exception {
        String out = linkOf("WY", "WAYXZTWY11111111111111111111111W");
        accept.accept("WY", 2, "cy", "Nia Sample", "test");

        given().formParam("List-Unsubscribe", "One-Click").post(out).then().statusCode(200);

        assertThat(new Browser().get(out + "?in=cy").asString()).contains("Nid ydych yn cael e-byst");
    }

    @Test
    void speaksEnglishWhereNobodyAcceptedTheTranslation() throws Exception {
        String out = linkOf("WZ", "WAYXZTWZ11111111111111111111111W");

        assertThat(new Browser().get(out + "?in=cy").asString())
                .contains("may write to you")
                .doesNotContain("Cymraeg", "E-byst");
    }

    private String linkOf(String study, String secret) throws IOException {
        TestPacks packs = new TestPacks(folder).copy(study);
        packs.change(
                study,
                "study.yaml",
                "locator: true\n",
                "locator: true\ncontacts:\n  columns: [NAME, WORK_EMAIL]\n  sources: [EMPLOYER]\n");
        Files.writeString(
                folder.resolve(study).resolve("notice.cy.md"),
                Files.readString(WELSH).replace("study: HC", "study: " + study));
        studies.publish(packs.packs(), study);
        Scope scope = new Scope(study, "harbour");
        contacts.add(scope, "ada");
        UUID contact = UUID.fromString(
                contacts.seen(scope, "select id::text from contact").getFirst());
        links.add(
                List.of(new Links.NewLink(
                        study, "2026", contact, "harbour", "", Sensitive.of("WAYXN" + secret), Sensitive.of(secret))),
                LocalDate.of(2026, 11, 1));
        return "/o/" + secret;
    }
}
