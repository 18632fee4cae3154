package org.candour.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.contact.Contacts;
import org.candour.identity.contact.NewContact;
import org.candour.identity.contact.Particulars;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.TestContacts;
import org.candour.identity.notice.Tellings;
import org.candour.identity.selection.DecideSelection;
import org.candour.identity.selection.Decision;
import org.candour.identity.selection.KeepTeam;
import org.candour.identity.selection.Team;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.ContactRules.Source;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.platform.sensitive.Sensitive;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manager at work on mailings. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@WithTestResource(MailServer.class)
@TestSecurity(user = "mo", roles = "study-manager")
class MailingsPageIT {
    GreenMail server;

    @Inject
    TestInvitations invitations;

    @Inject
    TestStudies studies;

    @Inject
    TestContacts contacts;

    @Inject
    Contacts people;

    @Inject
    KeepTeam keepTeam;

    @Inject
    DecideSelection decide;

    @Inject
    Tellings tellings;

    @TempDir
    Path folder;

    private final Browser browser = new Browser();

    @BeforeEach
    void nothingFromBefore() throws Exception {
        server.purgeEmailFromAllMailboxes();
        Rows.execute("update mailing set state = 'CANCELLED' where state <> 'DONE'");
    }

    @Test
    @Tag("SP-4")
    void theManagerLooksTriesPlansStartsPausesAndWatches() throws Exception {
        invitations.open(folder, "MA", "ada", "bo");
        studies.grant("mo", "study-manager", "MA");
        String path = "/staff/studies/MA/mailings";
        assertThat(browser.get(path).asString()).contains("Nothing is planned yet", "Invitation");
        Response letter = browser.get("/staff/studies/MA/letters/invitation");
        assertThat(letter.asString()).contains("Dear Ada Example", "/i/EXAMPLE", "English");
        assertThat(browser.post("/staff/studies/MA/letters/invitation", "address", "no address")
                        .statusCode())
                .isEqualTo(422);
        Response tried =
                browser.follow(browser.post("/staff/studies/MA/letters/invitation", "address", "mo@example.org"));
        assertThat(tried.asString()).contains("The mail is on its way to you");
        assertThat(server.getReceivedMessages()).hasSize(1);

        browser.get(path);
        Response wrong = browser.post(path, "kind", "INVITATION", "due", "soon", "perMinute", "0");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#due\"", "href=\"#perMinute\"");
        String today = invitations.today().toString();
        Response planned = browser.post(path, "kind", "INVITATION", "due", today, "perMinute", "60");
        String mailing = planned.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(browser.get(mailing).asString()).contains("Planned", "Start").doesNotContain("Pause");
        invitations.sendAll();
        assertThat(server.getReceivedMessages())
                .as("nothing goes before the start")
                .hasSize(1);

        browser.get(mailing);
        Response going = browser.follow(browser.post(mailing + "/start"));
        assertThat(going.asString())
                .contains("Going", "Pause", "These numbers renew themselves")
                .doesNotContain("In doubt", "Came back");
        assertThat(going.getHeader("Refresh")).isEqualTo("3");
        assertThat(browser.get(mailing).getHeader("Refresh")).isNull();
        assertThat(browser.get("/staff/").asString()).contains("0 of 2 sent", mailing + "?live=yes");
        browser.get(mailing);
        browser.post(mailing + "/pause");
        invitations.sendAll();
        assertThat(browser.get(mailing).asString()).contains("Paused", "Go on");
        browser.post(mailing + "/start");
        invitations.sendAll();
        Response done = browser.get(mailing);
        assertThat(done.asString()).contains("Done").doesNotContain("Give it up");
        assertThat(server.getReceivedMessages()).hasSize(3);
        browser.get(path);
        assertThat(browser.post(path, "kind", "INVITATION", "due", today, "perMinute", "60")
                        .asString())
                .contains("There is nobody left to write this to");
        browser.get(mailing);
        assertThat(browser.post(mailing + "/start").statusCode()).isEqualTo(409);
        assertThat(browser.get(path).asString()).doesNotContain("ada@example.org");
        assertThat(Rows.strings("select action from audit_entry where study = 'MA' and subject = 'mo' order by at"))
                .contains("letter-tried", "mailing-planned", "mailing-started", "mailing-paused");
    }

    @Test
    @Tag("SP-4")
    void aReminderShowsNoNumberAndThereAreTwo() throws Exception {
        invitations.open(folder, "MB", "ada");
        studies.grant("mo", "study-manager", "MB");
        Mailing reminder = invitations.start("MB", Mailing.Kind.FIRST_REMINDER);
        String path = "/staff/studies/MB/mailings";

        assertThat(browser.get(path).asString()).contains("not shown");
        assertThat(browser.get("/staff/").asString()).contains("First reminder").doesNotContain("sent ");
        assertThat(browser.get(path + "/" + reminder.id()).asString())
                .contains("to those who have not finished by then")
                .doesNotContain("Still to go");
        Response again = browser.post(
                path, "kind", "FIRST_REMINDER", "due", invitations.today().toString(), "perMinute", "60");
        assertThat(again.asString()).contains("Such a mailing is planned or going already");
    }

    @Test
    void aForeignStudyIsNotThere() throws Exception {
        invitations.open(folder, "MC", "ada");
        Mailing foreign = invitations.start("MC", Mailing.Kind.INVITATION);
        studies.grant("mo", "study-manager", "MA");
        browser.get("/");

        for (String path : List.of("/mailings", "/mailings/" + foreign.id(), "/letters/invitation")) {
            assertThat(browser.get("/staff/studies/MC" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(browser.get("/staff/studies/MA/mailings/" + foreign.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("PP-3")
    void onlyPeopleOfTakenTeamsAreInvited() throws Exception {
        invitations.open(folder, "MD", "free");
        Scope scope = new Scope("MD", "brockham");
        for (String team : List.of("red", "Blue team", "")) {
            contacts.inScope(scope, () -> people.add(List.of(person(scope, team))));
        }
        keepTeam.keep(new Team("MD", "brockham", "red", "Red team", 12), "test");
        keepTeam.keep(new Team("MD", "brockham", "blue", "Blue team", 12), "test");
        decide.decide(
                new DecideSelection.Wish(scope, Decision.Method.SELECTED, List.of("blue"), 0, List.of(), "a test", 0),
                "test");

        invitations.start("MD", Mailing.Kind.INVITATION);
        invitations.sendAll();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessagesForDomain("free@example.org")).hasSize(1);
        assertThat(server.getReceivedMessagesForDomain("p-Blue-team@example.org"))
                .hasSize(1);
    }

    @Test
    @Tag("SP-20")
    void whoeverReadAnOlderNoticeInAMailIsToldOfAMaterialChange() throws Exception {
        invitations.open(folder, "ME", "ada", "bo");
        invitations.start("ME", Mailing.Kind.INVITATION);
        invitations.sendAll();
        Path notice = folder.resolve("ME/notice.en.md");
        Files.copy(notice, folder.resolve("ME/notice-1.en.md"));
        Files.writeString(
                notice,
                Files.readString(notice)
                        .replace("version: 1\n", "version: 2\nchange: MATERIAL\nchanged: We ask for more.\n"));
        studies.publish(new TestPacks(folder).packs(), "ME");
        assertThat(tellings.waiting("ME", 10)).hasSize(2);

        invitations.start("ME", Mailing.Kind.NOTICE_CHANGE);
        invitations.sendAll();

        assertThat(tellings.waiting("ME", 10)).isEmpty();
        assertThat(tellings.counts("ME"))
                .extracting(count -> count.state() + " " + count.people())
                .containsExactly("TOLD 2");
        assertThat(Set.copyOf(List.of(server.getReceivedMessages()[3].getSubject())))
                .containsExactly("We changed our notice: the systemic practice pilot");
    }

    @Test
    @Tag("SP-16")
    void aStudyWithoutLettersStaysClosed() throws Exception {
        invitations.publish(folder, "MF");
        studies.grant("mo", "study-manager", "MF");
        assertThat(browser.get("/staff/studies/MF").asString()).contains("Everything is in order.");
        Files.delete(folder.resolve("MF/letter-reminder.en.txt"));
        studies.publish(new TestPacks(folder).packs(), "MF");

        assertThat(browser.get("/staff/studies/MF").asString()).contains("Missing: letter-reminder.en.txt.");
        browser.get("/staff/studies/MF/waves/first/open");
        Response opened = browser.post("/staff/studies/MF/waves/first/open");
        assertThat(opened.statusCode()).isEqualTo(409);
        assertThat(opened.asString()).contains("Letters and their sender");
    }

    private static NewContact person(Scope scope, String team) {
        String name = "p-" + team.replace(' ', '-');
        return new NewContact(
                scope.study(),
                scope.organisation(),
                Source.EMPLOYER,
                Sensitive.of(new Particulars(
                        Map.of(Column.NAME, name, Column.WORK_EMAIL, name + "@example.org", Column.TEAM, team))),
                "test",
                "DSA-1",
                LocalDate.of(2026, 11, 1),
                null);
    }
}
