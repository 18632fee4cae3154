package org.candour.identity.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each launch gate, closed alone, keeps a study from opening: on its page, by the form behind it, and for programs. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@TestSecurity(user = "gatekeeper", roles = "study-manager")
@Tag("SP-7")
@Tag("SP-16")
@Tag("SP-17")
@Tag("EW-A16")
class GatesBlockIT {
    private static final String RULE =
            "{data: CONTACTS, event: STUDY_END, length: P1Y, end: DELETE}\n  - {data: RIGHTS_LOG";

    @Inject
    TestStudies studies;

    @Inject
    Studies published;

    @Inject
    LaunchGates gates;

    @TempDir
    Path folder;

    /** One gate and what closes it in the pack. */
    record Case(String code, String gate, List<Change> changes, boolean questionnaire, boolean letters) {
        @Override
        public String toString() {
            return gate;
        }
    }

    /** Other words in a file of the pack, or all of it anew where nothing is looked for. */
    record Change(String file, String from, String to) {}

    static Stream<Case> cases() {
        return Stream.of(
                pack("YA", "Impact assessment", "DPIA-HC-01, kind: IMPACT_ASSESSMENT", "DPIA-HC-01, kind: PUBLIC_TASK"),
                pack("YB", "Controller", "roles: [CONTROLLER, RESEARCH_PARTNER]", "roles: [RESEARCH_PARTNER]"),
                pack("YC", "Purposes", "lawfulBasis: CONSENT", "lawfulBasis:"),
                pack("YD", "Contact points", "{purpose: COMPLAINT,", "{purpose: STUDY,"),
                pack("YE", "Retention", "{data: AUDIT_LOG", "{data: CONSENTS"),
                pack(
                        "YF",
                        "Recipients",
                        "reviewed: 2026-10-05, review: 2031-10-05",
                        "reviewed: 2025-10-05, review: 2025-11-05"),
                pack(
                        "YG",
                        "Interviews and groups",
                        "transfersOutsideUk",
                        "sessions: {forms: [INTERVIEW], recorded: false}\ntransfersOutsideUk"),
                new Case(
                        "YH",
                        "Recordings",
                        List.of(new Change(
                                "study.yaml",
                                "transfersOutsideUk",
                                "sessions: {forms: [INTERVIEW], recorded: true}\ntransfersOutsideUk")),
                        true,
                        false),
                new Case(
                        "YN",
                        "Organisations",
                        List.of(new Change("employers.yaml", "", "employers: []\n")),
                        true,
                        false),
                new Case(
                        "YI",
                        "Notice",
                        List.of(new Change("notice.en.md", "date: 2026-10-26", "date: 2999-01-01")),
                        true,
                        false),
                new Case("YJ", "Questionnaire", List.of(), false, false),
                new Case("YK", "Data sharing agreements", byMail(), true, true),
                new Case("YL", "Letters and their sender", byMail(), true, false));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void blocksByPageAndByApi(Case closed) throws Exception {
        prepare(closed);
        String study = "/staff/studies/" + closed.code();
        Browser browser = new Browser();

        assertThat(browser.get(study).asString())
                .contains(closed.gate(), "Closed")
                .doesNotContain("Everything is in order.");
        browser.get(study + "/waves/2026/open");
        Response page = browser.post(study + "/waves/2026/open");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("Some launch gates are closed.", closed.gate());
        Response api = browser.postAsProgram(study + "/waves/2026/open");
        assertThat(api.statusCode()).isEqualTo(409);
        assertThat(api.contentType()).startsWith("application/problem+json");
        assertThat(api.jsonPath().getList("violations.field", String.class)).contains(closed.gate());
        assertThat(browser.postAsProgram(study + "/phase", "phase", "COLLECTING")
                        .statusCode())
                .isEqualTo(409);
        assertThat(Rows.strings("select phase from wave where study = '" + closed.code() + "'"))
                .containsExactly("PLANNED");
    }

    /** A new gate without a case here fails this test. */
    @Test
    void noGateIsWithoutItsCase() throws Exception {
        List<Change> everything = new ArrayList<>(byMail());
        everything.add(cases().filter(one -> one.gate().equals("Recordings"))
                .findFirst()
                .orElseThrow()
                .changes()
                .getFirst());
        prepare(new Case("YM", "", everything, true, true));
        StudyDefinition study = published.find("YM").orElseThrow();
        TreeSet<String> covered = new TreeSet<>(cases().map(Case::gate).toList());

        assertThat(gates.of(study, Optional.empty()).stream().map(Gate::title))
                .containsExactlyInAnyOrderElementsOf(covered);
    }

    private void prepare(Case closed) throws Exception {
        TestPacks packs = new TestPacks(folder).copy(closed.code());
        if (closed.letters()) {
            packs.letters(closed.code());
        }
        for (Change change : closed.changes()) {
            if (change.from().isEmpty()) {
                Files.writeString(folder.resolve(closed.code()).resolve(change.file()), change.to());
            } else {
                packs.change(closed.code(), change.file(), change.from(), change.to());
            }
        }
        assertThat(studies.publish(packs.packs(), closed.code())).isEqualTo(new PublishOutcome.Published(1));
        studies.grant("gatekeeper", "study-manager", closed.code());
        if (closed.questionnaire()) {
            studies.publishQuestionnaire(closed.code());
        }
    }

    private static Case pack(String code, String gate, String from, String to) {
        return new Case(code, gate, List.of(new Change("study.yaml", from, to)), true, false);
    }

    private static List<Change> byMail() {
        return List.of(
                new Change("study.yaml", "entry: OPEN_LINK", "entry: PERSONAL_LINK"),
                new Change("study.yaml", "{data: RIGHTS_LOG", RULE));
    }
}
