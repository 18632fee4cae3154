package org.candour.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.platform.attack.Answer;
import org.candour.platform.attack.Wire;
import org.candour.platform.sensitive.Sensitive;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@TestSecurity(user = "lin", roles = "contact-manager")
@Tag("SP-2")
class ContactsIT {
    private static final String RULES = "  columns: [NAME, WORK_EMAIL, JOB_TITLE]\n  sources: [EMPLOYER]\n";
    private static final String HEAD = "name,work_email,job_title\n";
    private static final LocalDate LATER = LocalDate.of(2099, 1, 1);

    @Inject
    TestContacts contacts;

    @Inject
    Suppressions suppressions;

    @Inject
    BlindIndexes indexes;

    @Inject
    CheckUpload check;

    @Inject
    StoreUpload store;

    @TempDir
    Path folder;

    private final Browser browser = new Browser();

    @BeforeEach
    void begin() {
        browser.get("/resume");
    }

    @Test
    void isCheckedShownConfirmedAndListed() throws Exception {
        String path = ready("CA");
        assertThat(browser.get(path).asString()).contains("There are no contacts yet");
        browser.get(path + "/upload");

        Response refused = browser.upload(path + "/upload", bytes(HEAD + "Ada Made-up,SECRET,Manager\n"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("Nothing was stored", "<td class=\"govuk-table__cell\">2</td>", "work_email")
                .doesNotContain("SECRET");
        assertThat(people("CA")).isEmpty();
        assertThat(uploads("CA")).isEmpty();

        Response preview = browser.follow(browser.upload(
                path + "/upload",
                bytes(HEAD
                        + "Ada Made-up,ada@example.org,Manager\nBo Made-up,bo@example.org,\nAda,ADA@example.org,x\n")));
        assertThat(preview.asString())
                .contains("Check before it is stored", "Ada Made-up", "Row 4 repeats row 2", "DSA-CA-harbour");
        assertThat(people("CA")).isEmpty();

        String confirm = Browser.first(preview, "action=\"([^\"]+/confirm)\"");
        Response list = browser.follow(browser.post(confirm));
        assertThat(list.asString()).contains("Ada Made-up", "Bo Made-up", "2 of 2 people");
        assertThat(browser.post(confirm).statusCode()).isEqualTo(303);
        assertThat(people("CA")).hasSize(2);
        assertThat(contacts.seen(Scope.wholeStudy("CA"), "select (sealed is null)::text from contact_upload"))
                .containsExactly("true");
        assertThat(Rows.strings("select action || ' ' || detail from audit_entry where study = 'CA'")
                        .toString())
                .contains("contacts-imported harbour, rows 3, new 2", "contacts-read")
                .doesNotContain("Ada", "example.org");
    }

    @Test
    void findsSortsAndPages() throws Exception {
        String path = ready("CB");
        String rows = IntStream.range(0, 120)
                .mapToObj("Person %1$03d,p%1$d@example.org,Role %1$d\n"::formatted)
                .collect(Collectors.joining());
        store(path, HEAD + rows);

        Response first = browser.get(path);
        assertThat(first.asString())
                .contains("120 of 120 people", "page 1 of 3", "Person 000")
                .doesNotContain("Person 060");
        assertThat(browser.post(path + "/find", "sort", "NAME", "order", "descending", "page", "3")
                        .asString())
                .contains("Person 000")
                .doesNotContain("Person 119");
        assertThat(browser.post(path + "/find", "words", "person 11").asString())
                .contains("10 of 120 people");
        assertThat(browser.post(path + "/find", "words", "nobody").asString()).contains("Nothing fits");
    }

    @Test
    @Tag("SP-17")
    void takesNothingInWithoutAnAgreementInForce() throws Exception {
        contacts.publish(folder, "CC", RULES);
        contacts.grant("lin", "CC", "harbour");
        String path = "/staff/studies/CC/contacts/harbour";
        assertThat(browser.get(path).asString()).contains("no data sharing agreement in force");
        byte[] file = bytes(HEAD + "Ada Made-up,ada@example.org,Manager\n");

        assertThat(browser.upload(path + "/upload", file).statusCode()).isEqualTo(409);
        contacts.agree("CC", "meadow", LATER);
        assertThat(browser.upload(path + "/upload", file).statusCode()).isEqualTo(409);
        contacts.agree("CC", "harbour", LocalDate.of(2026, 2, 1));
        assertThat(browser.upload(path + "/upload", file).statusCode()).isEqualTo(409);
        assertThat(uploads("CC")).isEmpty();

        contacts.agree("CC", "harbour", LATER);
        assertThat(browser.upload(path + "/upload", file).statusCode()).isEqualTo(303);
    }

    @Test
    @Tag("SP-11")
    void anotherOrganisationIsNotThereAndTheAttemptIsRecorded() throws Exception {
        String own = ready("CD");
        contacts.agree("CD", "meadow", LATER);
        String other = own.replace("harbour", "meadow");
        String waiting = browser.upload(own + "/upload", bytes(HEAD + "Ada Made-up,ada@example.org,x\n"))
                .getHeader("Location")
                .replaceFirst("^https?://[^/]+", "");

        for (String page :
                List.of(other, other + "/upload", other + "/template", waiting.replace("harbour", "meadow"))) {
            assertThat(browser.get(page).statusCode()).as(page).isEqualTo(404);
        }
        browser.get(own);
        for (String form : List.of(other + "/find", waiting.replace("harbour", "meadow") + "/confirm")) {
            assertThat(browser.post(form).statusCode()).as(form).isEqualTo(404);
        }
        assertThat(browser.upload(other + "/upload", bytes(HEAD)).statusCode()).isEqualTo(404);
        assertThat(Rows.strings("select subject from audit_entry where study = 'CD' and action = 'access-refused'"))
                .hasSize(7)
                .containsOnly("lin");

        contacts.grant("lin", "CD", "meadow");
        assertThat(browser.get(waiting.replace("harbour", "meadow")).statusCode())
                .isEqualTo(404);
        assertThat(browser.post(waiting.replace("harbour", "meadow") + "/confirm")
                        .statusCode())
                .isEqualTo(404);
        assertThat(people("CD")).isEmpty();
    }

    @Test
    void tooLargeAFileGetsAPage() throws Exception {
        String path = ready("CE");
        browser.get(path + "/upload");

        Response page = browser.upload(path + "/upload", bytes(HEAD + "x\n".repeat(3 * 1024 * 1024)));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.asString()).contains("The file is larger than 5 MB", "id=\"file\"");
        Answer far = new Wire(RestAssured.port)
                .send(
                        "POST",
                        path + "/upload",
                        "x".repeat(17 * 1024 * 1024),
                        "Content-Type: multipart/form-data; boundary=b");
        assertThat(far.status()).isEqualTo(413);
        assertThat(far.body()).contains("<h1", "What you sent is too large");
        assertThat(uploads("CE")).isEmpty();
    }

    @Test
    void twoFilesAtOnceAndADoubleClickStoreEverybodyOnce() throws Exception {
        ready("CF");
        Scope scope = new Scope("CF", "harbour");
        String rows = IntStream.range(0, 500)
                .mapToObj(person -> "Person " + person + ",p" + person + "@example.org,x\n")
                .collect(Collectors.joining());
        List<UploadOutcome.Waiting> files = IntStream.range(0, 2)
                .mapToObj(any -> (UploadOutcome.Waiting) check.check(scope, "lin", bytes(HEAD + rows)))
                .toList();

        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<?>> clicks = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(click -> people.submit(
                            () -> store.store(scope, files.get(click % 2).id(), "lin")))
                    .toList();
            for (Future<?> click : clicks) {
                click.get();
            }
        }

        assertThat(people("CF")).hasSize(500);
        assertThat(contacts.seen(scope, "select id::text from contact_source")).hasSize(500);
    }

    @Test
    @Tag("SP-12")
    void leavesOutWhoAskedToBeLeftAlone() throws Exception {
        String path = ready("CG");
        leaveAlone("CG", "ada@example.org");

        store(path, HEAD + "Ada Made-up,Ada@Example.org,x\nBo Made-up,bo@example.org,x\n");

        assertThat(browser.get(path).asString())
                .contains("1 of 1 people", "Bo Made-up")
                .doesNotContain("Ada Made-up");
    }

    @Test
    void whatIsStoredIsSealed() throws Exception {
        String path = ready("CH");
        store(path, HEAD + "Zuleika Made-up,zuleika@example.org,Plain words\n");

        for (String table : List.of("contact", "contact_source", "contact_upload")) {
            assertThat(contacts.seen(
                            Scope.wholeStudy("CH"),
                            "select t::text || encode(coalesce(sealed, ''), 'escape') from " + table + " t"))
                    .as(table)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row)
                            .doesNotContainIgnoringCase("zuleika")
                            .doesNotContain("Plain"));
        }
    }

    private String ready(String study) throws Exception {
        contacts.publish(folder, study, RULES);
        contacts.grant("lin", study, "harbour");
        contacts.agree(study, "harbour", LATER);
        return "/staff/studies/" + study + "/contacts/harbour";
    }

    private void store(String path, String file) {
        Response preview = browser.follow(browser.upload(path + "/upload", bytes(file)));
        browser.post(Browser.first(preview, "action=\"([^\"]+/confirm)\""));
    }

    private void leaveAlone(String study, String address) {
        contacts.inScope(
                Scope.wholeStudy(study),
                () -> suppressions.add(
                        study,
                        Suppressions.Reach.CONTACT,
                        indexes.everyOfAddress(study, Sensitive.of(address)).getFirst(),
                        LocalDate.of(2026, 11, 1)));
    }

    private List<String> people(String study) {
        return contacts.seen(Scope.wholeStudy(study), "select id::text from contact");
    }

    private List<String> uploads(String study) {
        return contacts.seen(Scope.wholeStudy(study), "select id::text from contact_upload");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
