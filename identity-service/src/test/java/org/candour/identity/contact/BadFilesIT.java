package org.candour.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.candour.identity.Browser;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that must not come in: the page names row and rule, and nothing is stored, not even the file. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@TestSecurity(user = "lin", roles = "contact-manager")
@Tag("SP-2")
class BadFilesIT {
    private static final String RULES =
            "  columns: [NAME, WORK_EMAIL, JOB_TITLE, LOCAL_AUTHORITY]\n  sources: [EMPLOYER]\n";
    private static final String HEAD = "name,work_email,job_title,local_authority\n";
    private static final String GOOD = "Bo Made-up,bo@example.org,Manager,Harbourside Council\n";

    @Inject
    TestContacts contacts;

    @TempDir
    Path folder;

    record Bad(String study, String what, byte[] content, String row, String rule) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> files() {
        return Stream.of(
                bad(
                        "UA",
                        "wrong encoding",
                        (HEAD + "Zo\u00eb Hidden,z@example.org,x,Harbourside Council\n")
                                .getBytes(Charset.forName("windows-1252")),
                        "",
                        "is not UTF-8 text"),
                bad(
                        "UB",
                        "wrong column",
                        text("name,work_email,telephone,local_authority\n" + GOOD),
                        "1",
                        "this study takes only the columns"),
                bad(
                        "UC",
                        "column missing",
                        text("name,work_email,job_title\nBo,bo@example.org,x\n"),
                        "1",
                        "this column is missing"),
                bad(
                        "UD",
                        "duplicate header",
                        text("name,work_email,job_title,name,local_authority\n" + GOOD),
                        "1",
                        "stands there more than once"),
                bad(
                        "UE",
                        "formula cell",
                        text(HEAD + GOOD + "=HYPERLINK(1),a@example.org,x,Harbourside Council\n"),
                        "3",
                        "formula"),
                bad(
                        "UF",
                        "a line of 4 MB",
                        text(HEAD + "A".repeat(4_000_000) + ",a@example.org,x,Harbourside Council\n"),
                        "2",
                        "is longer than 50,000 characters"),
                bad(
                        "UI",
                        "a line of 10 MB",
                        text(HEAD + GOOD + "A".repeat(10_000_000) + ",a@example.org,x,Harbourside Council\n"),
                        "3",
                        "is longer than 50,000 characters"),
                bad(
                        "UJ",
                        "a long line between quotation marks",
                        text(HEAD + GOOD + GOOD + "\"" + "A".repeat(60_000)
                                + "\",a@example.org,x,Harbourside Council\n"),
                        "4",
                        "is longer than 50,000 characters"),
                bad(
                        "UK",
                        "a cell of 300 characters",
                        text(HEAD + "A".repeat(300) + ",a@example.org,x,Harbourside Council\n"),
                        "2",
                        "must be at most 200 characters"),
                bad(
                        "UG",
                        "file of another authority",
                        text(HEAD + GOOD + "Di Hidden,d@example.org,x,Meadowbrook Council\n"),
                        "3",
                        "Harbourside Council"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithRowAndRuleAndNothingIsStored(Bad bad) throws Exception {
        Browser browser = new Browser();
        String upload = ready(bad.study());
        browser.get(upload);

        Response page = browser.upload(upload, bad.content());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Nothing was stored", bad.rule()).doesNotContain("Hidden");
        if (!bad.row().isEmpty()) {
            assertThat(page.asString()).contains("<td class=\"govuk-table__cell\">" + bad.row() + "</td>");
        }
        assertNothingIsStored(bad.study());
    }

    @Test
    void aFileOfMoreThanFiveMegabytesIsRefusedForItsSize() throws Exception {
        Browser browser = new Browser();
        String upload = ready("UH");
        browser.get(upload);

        Response page = browser.upload(upload, text(HEAD + GOOD.repeat(100_000)));

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.asString()).contains("The file is larger than 5 MB");
        assertNothingIsStored("UH");
    }

    private void assertNothingIsStored(String study) {
        for (String table : List.of("contact", "contact_source", "contact_upload")) {
            assertThat(contacts.seen(Scope.wholeStudy(study), "select id::text from " + table))
                    .as(table)
                    .isEmpty();
        }
    }

    private String ready(String study) throws Exception {
        contacts.publish(folder, study, RULES);
        contacts.grant("lin", study, "harbour");
        contacts.agree(study, "harbour", LocalDate.of(2099, 1, 1));
        return "/staff/studies/" + study + "/contacts/harbour/upload";
    }

    private static Bad bad(String study, String what, byte[] content, String row, String rule) {
        return new Bad(study, what, content, row, rule);
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
