package org.candour.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.candour.identity.Browser;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@TestSecurity(user = "lin", roles = "contact-manager")
@Tag("SP-3")
class AttendanceIT {
    private static final String HEAD = "work_email,kind,activity,attended_on\n";

    @Inject
    TestContacts contacts;

    @TempDir
    Path folder;

    @Test
    void joinsWhatSomebodyAttendedToThePersonOnTheListOnly() throws Exception {
        String path = ready("AA", "  attendance: [TRAINING, PRACTICE_SESSION]\n");
        Browser browser = new Browser();
        assertThat(browser.get(path).asString()).contains("You have sent none yet");

        Response refused = browser.upload(
                path,
                bytes(HEAD + "stranger@example.org,training,T1,2026-03-02\nada@example.org,walk,T1,2999-01-01\n"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("names nobody on your list", "must be one of", "not in the future")
                .doesNotContain("stranger", "2999");
        assertThat(lines("AA")).isEmpty();

        browser.get(path);
        Response waiting = browser.follow(
                browser.upload(
                        path,
                        bytes(
                                HEAD
                                        + "ADA@example.org,Training,T1,2026-03-02\nada@example.org,practice_session,S 4,2026-04-02\n")));
        String confirm = Browser.first(waiting, "action=\"([^\"]+/confirm)\"");
        assertThat(lines("AA")).isEmpty();
        assertThat(browser.follow(browser.post(confirm)).asString()).contains("2 rows, 2 of them new");
        assertThat(browser.post(confirm).statusCode()).isEqualTo(303);
        assertThat(lines("AA"))
                .containsExactlyInAnyOrder("harbour TRAINING T1 2026-03-02", "harbour PRACTICE_SESSION S 4 2026-04-02");
        assertThat(contacts.seen(new Scope("AA", "meadow"), "select id::text from attendance"))
                .isEmpty();
        assertThat(contacts.seen(
                        Scope.wholeStudy("AA"),
                        "select a.id::text from attendance a join contact c using (study, email_index)"))
                .hasSize(2);
    }

    @Test
    void isNotThereWhereTheStudyTakesNone() throws Exception {
        assertThat(new Browser().get(ready("AB", "")).statusCode()).isEqualTo(404);
    }

    private String ready(String study, String rules) throws Exception {
        contacts.publish(folder, study, "  columns: [NAME, WORK_EMAIL]\n  sources: [EMPLOYER]\n" + rules);
        contacts.grant("lin", study, "harbour");
        contacts.agree(study, "harbour", LocalDate.of(2099, 1, 1));
        contacts.add(new Scope(study, "harbour"), "ada");
        return "/staff/studies/" + study + "/contacts/harbour/attendance";
    }

    private List<String> lines(String study) {
        return contacts.seen(
                Scope.wholeStudy(study),
                "select organisation || ' ' || kind || ' ' || activity || ' ' || attended_on from attendance");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
