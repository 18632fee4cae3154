package org.candour.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.attendance.AnnounceAttendance;
import org.candour.identity.pseudonym.DerivePseudonym;
import org.candour.platform.sensitive.Sensitive;
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

    @Inject
    Contacts list;

    @Inject
    BlindIndexes indexes;

    @Inject
    DerivePseudonym pseudonym;

    @Inject
    AnnounceAttendance handOver;

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

    @Test
    void leavesUnderThePseudonymOfThoseWhoTakePartInBandsAndWithoutAnyFieldOfTheContact() throws Exception {
        String path = ready("AC", "  attendance: [TRAINING, PRACTICE_SESSION]\n");
        Scope scope = new Scope("AC", "harbour");
        contacts.add(scope, "bo");
        contacts.add(scope, "cy");
        takesPart("AC", "ada", "cy");
        UUID ada = takesPart("AC", "ada").getFirst();
        Browser browser = new Browser();
        browser.get(path);
        Response waiting = browser.follow(browser.upload(
                path,
                bytes(HEAD
                        + "ada@example.org,training,day-one,2026-03-02\nada@example.org,practice_session,day-one,2026-04-02\n"
                        + "ada@example.org,practice_session,day-two,2026-04-09\nbo@example.org,training,day-one,2026-03-02\n"
                        + "cy@example.org,training,day-one,2026-03-02\n")));
        browser.post(Browser.first(waiting, "action=\"([^\"]+/confirm)\""));

        assertThat(Rows.strings("select id::text from outbox where topic = 'candour.attendance.v1'"
                        + " and message_key = 'AC'"))
                .hasSize(2);
        assertThat(stated("AC"))
                .hasSize(2)
                .anySatisfy(event -> assertThat(event)
                        .contains(pseudonym.of("AC", ada), "\"PRACTICE_SESSION\",\"times\":\"TWO_TO_FOUR\"", "\"ONCE\"")
                        .doesNotContain("ada", "@", "day-one", "2026-", "harbour", ada.toString()));

        contacts.change(scope, "update consent set withdrawn_on = date '2026-11-09' where participant = '" + ada + "'");
        assertThat(stated("AC"))
                .singleElement()
                .satisfies(event -> assertThat(event).doesNotContain(pseudonym.of("AC", ada)));
    }

    /** What would be sent now; it is not. */
    private List<String> stated(String study) {
        QuarkusTransaction.begin();
        try {
            handOver.handOver(study);
            return contacts.seen(
                    Scope.wholeStudy(study),
                    "select convert_from(payload, 'UTF8') from outbox where topic = 'candour.attendance.v1'"
                            + " and message_key = '" + study + "' and state = 'PENDING' and position = (select revision"
                            + " from attendance_statement where study = '" + study + "')");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Their contacts become participants who agreed. */
    private List<UUID> takesPart(String study, String... names) {
        List<UUID> people = new ArrayList<>();
        contacts.inScope(Scope.wholeStudy(study), () -> {
            for (String name : names) {
                UUID id = list.byMail(study, indexes.everyOfAddress(study, Sensitive.of(name + "@example.org")))
                        .orElseThrow()
                        .id();
                people.add(id);
                contacts.change(
                        Scope.wholeStudy(study),
                        "insert into participant select '" + id + "', '" + study + "', '2026', 'harbour', '', 1,"
                                + " date '2026-11-03', decode(md5('" + id + "1'), 'hex'), decode(md5('" + id
                                + "2'), 'hex'), decode(md5('" + id + "3'), 'hex') where not exists"
                                + " (select from participant where id = '" + id + "')");
                contacts.change(
                        Scope.wholeStudy(study),
                        "insert into consent (id, participant, kind, version, wording, language, notice_version, given_on)"
                                + " select gen_random_uuid(), '" + id + "', 'LAWFUL_CONSENT', 1, 'x', 'en', 1,"
                                + " date '2026-11-03' where not exists (select from consent where participant = '" + id
                                + "')");
            }
        });
        return people;
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
