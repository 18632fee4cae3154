package org.candour.identity.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.study.PublishOutcome;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class NoticeVersionsIT {
    private static final String NOTICE = "notice.en.md";

    @Inject
    TestStudies studies;

    @Inject
    Tellings tellings;

    @TempDir
    Path folder;

    @Test
    @Tag("SS-5")
    @Tag("SS-16")
    @Tag("SP-20")
    void showsEverybodyWhatStandsBehindAStudyAndWhatChanged() {
        studies.publish(TestPacks.shipped(), "HC");
        Browser browser = new Browser();

        assertThat(browser.get("/studies/HC").asString())
                .contains(
                        "Version 2 of 26 October 2026",
                        "What data are used for",
                        "Legitimate interests",
                        "Oakmere Hosting",
                        "3 years after the analysis is complete we delete it.",
                        "Planned for 30 September 2027, so kept until about 30 September 2030.",
                        "DPIA-HC-01",
                        "mailto:healthcheck@example.org",
                        "/studies/HC/notice/1/changes/2",
                        "Cymraeg");
        assertThat(browser.get("/studies/HC/notice/1").asString())
                .contains("This is an older version", "Version 1 of 12");
        assertThat(browser.get("/studies/HC/notice/1/changes/2").asString())
                .contains("<del>", "<ins>", "a small box at the question about your ethnic background");
        assertThat(browser.get("/studies/HC?in=cy").asString()).contains("Eich geiriau eich hun", "lang=\"cy\"");
        for (String path : List.of("/2/changes/1", "/1/changes/1", "/1/changes/9", "/0", "/9")) {
            assertThat(browser.get("/studies/HC/notice" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    @Tag("HC-1")
    @Tag("SP-20")
    @TestSecurity(user = "publisher", roles = "study-manager")
    void putsWhoSawAnOlderVersionOnTheListWhenAChangeIsMaterial() throws Exception {
        TestPacks pack = new TestPacks(folder).copy("NA");
        studies.publish(pack.packs(), "NA");
        studies.grant("publisher", "study-manager", "NA");
        studies.open("NA");
        join("NA");
        join("NA");

        next(pack, 2, 3, "MINOR");
        assertThat(tellings.waiting("NA", 10)).isEmpty();
        next(pack, 3, 4, "MATERIAL");

        assertThat(tellings.waiting("NA", 10)).hasSize(2).allSatisfy(telling -> {
            assertThat(telling.version()).isEqualTo(4);
            assertThat(telling.kind()).isEqualTo(Telling.Kind.PARTICIPANT);
        });
        assertThat(new Browser().get("/staff/studies/NA/notices").asString())
                .contains("Waiting to be told", "fewer than 10")
                .doesNotContain(tellings.waiting("NA", 1).getFirst().person().toString());
        assertThat(Rows.strings(
                        "select detail from audit_entry where study = 'NA' and action = 'notice-change-queued'"))
                .containsExactly("version 4");
        assertThat(Rows.strings("select body from notice where study = 'NA'")).hasSize(3);
    }

    @Test
    @TestSecurity(user = "publisher", roles = "study-manager")
    void offersATranslationOnlyAfterANamedPersonAcceptedIt() {
        studies.publish(TestPacks.shipped(), "HC");
        studies.grant("publisher", "study-manager", "HC");
        Browser browser = new Browser();

        assertThat(browser.get("/studies/HC?in=cy").asString()).contains("has reviewed the translation yet");
        assertThat(browser.get("/staff/studies/HC/notices").asString()).contains("Not reviewed");
        assertThat(browser.post("/staff/studies/HC/notices/2/cy/accept", "reviewer", " ")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/staff/studies/HC/notices/2/en-GB/accept", "reviewer", "Nia Sample")
                        .statusCode())
                .isEqualTo(404);
        browser.post("/staff/studies/HC/notices/2/cy/accept", "reviewer", "Nia Sample");

        assertThat(browser.get("/staff/studies/HC/notices").asString()).contains("Accepted", "Nia Sample");
        assertThat(browser.get("/studies/HC?in=cy").asString()).doesNotContain("has reviewed the translation yet");
        assertThat(Rows.strings("select detail from audit_entry where study = 'HC'"
                        + " and action = 'notice-translation-accepted'"))
                .containsExactly("version 2, language cy");
    }

    private void next(TestPacks pack, int from, int to, String change) throws Exception {
        pack.change("NA", NOTICE, "version: " + from, "version: " + to)
                .change("NA", NOTICE, "healthcheck@example.org", "healthcheck" + to + "@example.org")
                .change("NA", NOTICE, from == 2 ? "change: MATERIAL" : "change: MINOR", "change: " + change);
        assertThat(studies.publish(pack.packs(), "NA")).isInstanceOf(PublishOutcome.Published.class);
    }

    private static void join(String study) {
        Browser browser = new Browser();
        browser.get("/join/" + study);
        browser.follow(browser.post("/join/" + study, "code", "HARB-0R25"));
        browser.get("/join/" + study + "/consent");
        browser.post("/join/" + study + "/consent", "consent", "LAWFUL_CONSENT");
    }
}
