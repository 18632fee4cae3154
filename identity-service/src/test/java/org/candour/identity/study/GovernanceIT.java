package org.candour.identity.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.agreement.Agreement;
import org.candour.identity.agreement.Agreements;
import org.candour.identity.agreement.NewAgreement;
import org.candour.identity.agreement.RecordAgreement;
import org.candour.platform.problem.Problem;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreements, gates and phases, by page and by form, as a study manager meets them. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@TestSecurity(user = "governor", roles = "study-manager")
class GovernanceIT {
    @Inject
    TestStudies studies;

    @Inject
    Agreements agreements;

    @Inject
    RecordAgreement record;

    @Inject
    StudyPhases phases;

    @Inject
    Clock clock;

    @TempDir
    Path folder;

    @Test
    @Tag("SP-17")
    @Tag("EW-A16")
    void recordsReviewsAndEndsAnAgreement() throws Exception {
        publish("GA");
        Browser browser = new Browser();

        assertThat(browser.get("/staff/studies/GA/agreements").asString()).contains("No agreement is recorded yet");
        Response wrong = browser.post("/staff/studies/GA/agreements", "reference", "DSA/1", "from", "soon");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString())
                .contains("href=\"#organisation\"", "href=\"#from\"", "href=\"#review\"", "value=\"DSA/1\"");
        assertThat(browser.follow(agree(browser, "GA", "harbour", "DSA/1")).asString())
                .contains("In force", "Harbourside Council", "DSA/1");
        assertThat(agree(browser, "GA", "harbour", "DSA/1").asString()).contains("This agreement is recorded already");
        assertThat(inForce("harbour", today())).isPresent();
        assertThat(inForce("harbour", today().plusYears(2))).isEmpty();
        assertThat(inForce("meadow", today())).isEmpty();

        String one =
                "/staff/studies/GA/agreements/" + agreements.of("GA").getFirst().id();
        assertThat(browser.get(one).asString()).contains("Agreement DSA/1");
        assertThat(browser.post(one + "/review", "next", today().toString()).statusCode())
                .isEqualTo(422);
        browser.post(one + "/review", "next", today().plusYears(3).toString());
        assertThat(inForce("harbour", today().plusYears(2))).isPresent();
        browser.post(one + "/end");
        assertThat(inForce("harbour", today())).isEmpty();
        assertThat(browser.post(one + "/review", "next", today().plusYears(1).toString())
                        .statusCode())
                .isEqualTo(422);
        assertThat(Rows.strings("select action from audit_entry where study = 'GA' and subject = 'governor'"))
                .containsExactlyInAnyOrder("agreement-recorded", "agreement-reviewed", "agreement-ended");
    }

    @Test
    @Tag("SP-11")
    void keepsAgreementsAndPhasesOfOtherStudiesOutOfSight() throws Exception {
        publish("GB");
        studies.publish(new TestPacks(folder).copy("GC").packs(), "GC");
        record.record(new NewAgreement("GC", "harbour", "DSA/9", today(), today().plusYears(1)), "test");
        String foreign = agreements.of("GC").getFirst().id().toString();
        Browser browser = new Browser();
        browser.get("/staff/studies/GB/agreements");
        String before = Rows.withoutRefusals();

        for (String path : List.of("/agreements", "/agreements/" + foreign, "/phase", "/register")) {
            assertThat(browser.get("/staff/studies/GC" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String path : List.of("/agreements", "/agreements/" + foreign + "/end", "/phase")) {
            assertThat(browser.post("/staff/studies/GC" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(browser.post("/staff/studies/GB/agreements/" + foreign + "/end")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Rows.withoutRefusals()).isEqualTo(before);
    }

    @Test
    @Tag("SP-16")
    @Tag("SP-17")
    void aClosedGateBlocksOpeningByPageAndByForm() throws Exception {
        TestPacks pack = new TestPacks(folder)
                .copy("GD")
                .letters("GD")
                .change("GD", "study.yaml", "entry: OPEN_LINK", "entry: PERSONAL_LINK")
                .change(
                        "GD",
                        "study.yaml",
                        "{data: RIGHTS_LOG",
                        "{data: CONTACTS, event: STUDY_END, length: P1Y, end: DELETE}\n  - {data: RIGHTS_LOG");
        studies.publish(pack.packs(), "GD");
        studies.grant("governor", "study-manager", "GD");
        studies.publishQuestionnaire("GD");
        Browser browser = new Browser();

        assertThat(browser.get("/staff/studies/GD").asString())
                .contains("Closed", "No agreement is in force with Harbourside Council", "Record the signed agreement");
        browser.get("/staff/studies/GD/waves/2026/open");
        Response refused = browser.post("/staff/studies/GD/waves/2026/open");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("No agreement is in force with Harbourside Council");
        assertThat(browser.post("/staff/studies/GD/phase", "phase", "COLLECTING")
                        .statusCode())
                .isEqualTo(409);
        assertThat(Rows.strings("select phase from wave where study = 'GD'")).containsExactly("PLANNED");
        assertThat(phases.current("GD")).isEmpty();

        browser.get("/staff/studies/GD/agreements");
        for (String organisation : List.of("harbour", "meadow", "kestrel", "linden", "moorland", "northgate")) {
            agree(browser, "GD", organisation, "DSA/" + organisation);
        }
        assertThat(browser.get("/staff/studies/GD").asString()).contains("Everything is in order.");
        assertThat(browser.post("/staff/studies/GD/waves/2026/open").statusCode())
                .isEqualTo(303);
        assertThat(phases.current("GD")).contains(ErasurePhase.Code.COLLECTING);
    }

    @Test
    @Tag("SP-1")
    @Tag("SP-16")
    @Tag("SP-17")
    void eachGateOfThePackClosesByItself() throws Exception {
        closes(
                "GE",
                "- {reference: DPIA-HC-01, kind: IMPACT_ASSESSMENT",
                "- {reference: DPIA-HC-01, kind: PUBLIC_TASK",
                "Impact assessment");
        closes("GF", "roles: [CONTROLLER, RESEARCH_PARTNER]", "roles: [RESEARCH_PARTNER]", "Controller");
        closes("GG", "{purpose: COMPLAINT,", "{purpose: STUDY,", "Contact points");
        closes("GH", "{data: AUDIT_LOG", "{data: CONSENTS", "Retention");
        closes(
                "GI",
                "reviewed: 2026-10-05, review: 2031-10-05",
                "reviewed: 2025-10-05, review: 2025-11-05",
                "Recipients");
        closes(
                "GJ",
                "transfersOutsideUk",
                "sessions: {forms: [INTERVIEW], recorded: true}\ntransfersOutsideUk",
                "Interviews and groups");
    }

    @Test
    @Tag("EW-B7")
    void recordsPhasesOneByOne() throws Exception {
        publish("GK");
        studies.open("GK");
        Browser browser = new Browser();

        assertThat(browser.get("/staff/studies/GK/phase").asString())
                .contains("Collecting", "Which phase begins today?");
        assertThat(browser.post("/staff/studies/GK/phase", "phase", "ANALYSIS").statusCode())
                .as("while a wave is open")
                .isEqualTo(409);
        studies.close("GK");
        assertThat(browser.post("/staff/studies/GK/phase", "phase", "CLOSED").statusCode())
                .as("a step is left out")
                .isEqualTo(409);
        assertThat(browser.post("/staff/studies/GK/phase", "phase", "").statusCode())
                .isEqualTo(422);
        browser.post("/staff/studies/GK/phase", "phase", "ANALYSIS");
        browser.post("/staff/studies/GK/phase", "phase", "REPORTED");

        assertThat(phases.of("GK"))
                .extracting(RecordedPhase::phase)
                .containsExactly(ErasurePhase.Code.COLLECTING, ErasurePhase.Code.ANALYSIS, ErasurePhase.Code.REPORTED);
        assertThat(Rows.strings("select detail from audit_entry where study = 'GK' and action = 'phase-recorded'"))
                .containsExactlyInAnyOrder("COLLECTING", "ANALYSIS", "REPORTED");
        assertThat(browser.get("/staff/studies/GK/register").asString())
                .contains("Oakmere Hosting", "Explicit consent", "Researchers of Wrenfield", "DPIA-HC-01");
    }

    private Optional<Agreement> inForce(String organisation, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> agreements.inForce("GA", organisation, day));
    }

    private void publish(String code) throws Exception {
        studies.publish(new TestPacks(folder).copy(code).packs(), code);
        studies.grant("governor", "study-manager", code);
    }

    private void closes(String code, String from, String to, String gate) throws Exception {
        Packs packs = new TestPacks(folder)
                .copy(code)
                .change(code, "study.yaml", from, to)
                .packs();
        assertThat(studies.publish(packs, code)).isEqualTo(new PublishOutcome.Published(1));
        studies.grant("governor", "study-manager", code);

        assertThatThrownBy(() -> studies.open(code))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations())
                                .anySatisfy(one -> assertThat(one.field()).isEqualTo(gate)));
        assertThat(new Browser().get("/staff/studies/" + code).asString()).contains(gate, "Closed");
        assertThat(Rows.strings("select phase from wave where study = '" + code + "'"))
                .containsExactly("PLANNED");
    }

    private Response agree(Browser browser, String study, String organisation, String reference) {
        return browser.post(
                "/staff/studies/" + study + "/agreements",
                "organisation",
                organisation,
                "reference",
                reference,
                "from",
                today().toString(),
                "review",
                today().plusYears(1).toString());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
