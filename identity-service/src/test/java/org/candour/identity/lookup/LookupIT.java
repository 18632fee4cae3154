package org.candour.identity.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rights officer finds who makes a request, and learns nothing else. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("HC-5")
@Tag("HC-7")
class LookupIT {
    @Inject
    TestStudies studies;

    @TempDir
    Path folder;

    @Test
    @TestSecurity(user = "officer", roles = "rights-officer")
    void findsByTheReceiptCode() throws Exception {
        open("LA");
        String ticket = join("LA", "z", "ob");
        String receipt = field(ticket, "receiptCode");

        Response found = byCode("LA", receipt.toLowerCase().replace("-", " "));

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.asString()).contains("One person was found").doesNotContain(field(ticket, "pseudonym"));
        String reference = Browser.first(found, "candour-code\">([^<]+)<");
        assertThat(reference).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(Rows.strings("select p.study || ' ' || f.purpose || ' ' || f.found_by from finding f"
                        + " join participant p on p.id = f.participant where f.reference = '" + reference + "'"))
                .containsExactly("LA ERASURE officer");
        assertThat(record("LA")).containsExactly("officer: by receipt code, for Erasure");
        assertThat(Rows.everything()).doesNotContain(receipt, receipt.replace("-", ""), field(ticket, "pseudonym"));
        assertThat(byCode("LA", "22222-22222").asString()).contains("Nobody was found");
    }

    @Test
    @TestSecurity(user = "officer", roles = "rights-officer")
    void findsByANameInOddSpelling() throws Exception {
        open("LB");
        join("LB", "z", "o’");
        join("LB", "k", "wu");

        assertThat(byName("LB", "Zoë", "O`Brien-Kettlewick", "harbour").asString())
                .contains("One person was found");
        assertThat(byName("LB", "zoe", "kettle", "harbour").asString()).contains("Nobody was found");
        assertThat(byName("LB", "Kim", "Wu", "meadow").asString()).contains("Nobody was found");
        assertThat(record("LB")).hasSize(3).contains("officer: by locator, harbour, 0 answers claimed, for Erasure");
        assertThat(Rows.everything()).doesNotContain("Kettlewick", "kettle");
    }

    @Test
    @TestSecurity(user = "officer", roles = "rights-officer")
    void severalAreSeveralAndNobodyIsGuessed() throws Exception {
        open("LC");
        join("LC", "k", "wu");
        join("LC", "K", "WÜ");

        Response several = byName("LC", "Kim", "Wu", "harbour");
        assertThat(several.asString()).contains("Several people fit").doesNotContain("2 people", "Two people");
        Browser officer = officer("LC");
        Response unreachable = officer.post(
                "/staff/studies/LC/find/name",
                "first",
                "Kim",
                "last",
                "Wu",
                "employer",
                "harbour",
                "purpose",
                "ACCESS",
                "claim-AGE",
                "2");
        assertThat(unreachable.statusCode()).isEqualTo(503);
        assertThat(unreachable.asString()).contains("Nothing could be compared");
        assertThat(Rows.strings("select reference from finding where study = 'LC'"))
                .isEmpty();
    }

    @Test
    @TestSecurity(user = "officer", roles = "rights-officer")
    void saysWhatIsMissingAndReadsNothing() throws Exception {
        open("LD");
        Browser officer = officer("LD");

        Response noCode = officer.post("/staff/studies/LD/find/code", "code", "12", "purpose", "");
        assertThat(noCode.statusCode()).isEqualTo(422);
        assertThat(noCode.asString()).contains("href=\"#code\"", "href=\"#purpose-code\"");
        Response noName = officer.post("/staff/studies/LD/find/name", "first", "Ada", "purpose", "ACCESS");
        assertThat(noName.asString()).contains("href=\"#first\"", "href=\"#employer\"");
        assertThat(record("LD")).isEmpty();
    }

    @Test
    @TestSecurity(user = "eager", roles = "rights-officer")
    void stopsAnOfficerWhoLooksUpTooMany() throws Exception {
        studies.grant("eager", "rights-officer", "LE");
        open("LE");
        Browser officer = officer("LE");
        Response last = null;
        for (int attempt = 0; attempt < 61; attempt++) {
            last = officer.post("/staff/studies/LE/find/code", "code", "2222222222", "purpose", "COMPLAINT");
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.asString()).contains("That is enough for today");
        assertThat(record("LE")).hasSize(60);
    }

    @Test
    @TestSecurity(
            user = "manager",
            roles = {"study-manager", "researcher", "auditor"})
    void isForRightsOfficersAlone() {
        Browser browser = new Browser();
        browser.get("/join/HC");

        assertThat(browser.get("/staff/studies/HC/find").statusCode()).isEqualTo(403);
        assertThat(browser.post("/staff/studies/HC/find/code").statusCode()).isEqualTo(403);
        assertThat(browser.post("/staff/studies/HC/find/name").statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(user = "officer-of-another", roles = "rights-officer")
    void hidesOtherStudies() throws Exception {
        open("LF");

        assertThat(new Browser().get("/staff/studies/LF/find").statusCode()).isEqualTo(404);
    }

    private void open(String study) throws Exception {
        studies.publish(new TestPacks(folder).copy(study).packs(), study);
        studies.open(study);
        studies.grant("officer", "rights-officer", study);
    }

    private static String join(String study, String first, String surname) {
        Browser browser = new Browser();
        browser.get("/join/" + study);
        browser.follow(browser.post("/join/" + study, "code", "HARB-0R25"));
        browser.get("/join/" + study + "/consent");
        browser.follow(browser.post("/join/" + study + "/consent", "consent", "LAWFUL_CONSENT"));
        Response start =
                browser.follow(browser.post("/join/" + study + "/locator", "first", first, "surname", surname));
        String payload = Browser.hidden(start, "ticket").split("\\.")[0];
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    }

    private static String field(String ticket, String name) {
        return ticket.replaceFirst(".*\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    private static Browser officer(String study) {
        Browser browser = new Browser();
        Response page = browser.get("/staff/studies/" + study + "/find");
        assertThat(page.asString()).contains("How names become letters", "Siân");
        return browser;
    }

    private static Response byCode(String study, String code) {
        return officer(study).post("/staff/studies/" + study + "/find/code", "code", code, "purpose", "ERASURE");
    }

    private static Response byName(String study, String first, String last, String employer) {
        return officer(study)
                .post(
                        "/staff/studies/" + study + "/find/name",
                        "first",
                        first,
                        "last",
                        last,
                        "employer",
                        employer,
                        "purpose",
                        "ERASURE");
    }

    private static List<String> record(String study) {
        return Rows.strings("select subject || ': ' || detail || ', for ' || purpose from audit_entry"
                + " where action = 'person-looked-up' and study = '" + study + "'");
    }
}
