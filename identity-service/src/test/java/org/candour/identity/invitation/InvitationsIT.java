package org.candour.identity.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.candour.contracts.participation.FinishersAnnounced;
import org.candour.contracts.participation.FinishersAnnounced.Occasion;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.TestContacts;
import org.candour.identity.invitation.Mailings.Fate;
import org.candour.identity.pseudonym.DerivePseudonym;
import org.candour.platform.sensitive.Sensitive;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the planned mailing to the person who came by its link, against a real database and a mail server. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@WithTestResource(MailServer.class)
class InvitationsIT {
    GreenMail server;

    @Inject
    TestInvitations invitations;

    @Inject
    TestContacts contacts;

    @Inject
    DerivePseudonym pseudonym;

    @Inject
    KeepFinishers keepFinishers;

    @Inject
    AskWhoFinished ask;

    @Inject
    RenewLink renew;

    @TempDir
    Path folder;

    @BeforeEach
    void nothingFromBefore() throws Exception {
        server.purgeEmailFromAllMailboxes();
        Rows.execute("update mailing set state = 'CANCELLED' where state <> 'DONE'");
    }

    @Test
    @Tag("SP-4")
    @Tag("SP-12")
    void aPersonComesInByTheLinkInTheMailUnderTheIdOfTheContact() throws Exception {
        invitations.open(folder, "IA", "ada");
        Mailing mailing = invitations.start("IA", Mailing.Kind.INVITATION);
        invitations.sendAll();

        MimeMessage mail = ReceivedMails.to(server, "ada@example.org").getFirst();
        assertThat(mail.getFrom()[0].toString())
                .isEqualTo("Wrenfield Centre for Practice Research <systemic@example.org>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).matches("<http://localhost:18081/o/[0-9A-Z]{32}>");
        assertThat(ReceivedMails.text(mail)).contains("Dear ada,", "Alderby Council", "open until 15 January 2027");
        assertThat(ReceivedMails.html(mail))
                .doesNotContain("<img", "src=", "style=")
                .contains("<a href=\"http://localhost:18081/i/");
        String link = ReceivedMails.link(mail);

        Browser browser = new Browser();
        assertThat(browser.get(link).statusCode()).isEqualTo(200);
        assertThat(Rows.strings("select id::text from participant where study = 'IA'"))
                .isEmpty();
        Response notice = browser.follow(browser.follow(browser.post(link)));
        assertThat(notice.asString())
                .contains("This notice tells you", "You were invited as somebody at Alderby Council");
        browser.get("/join/IA/consent");
        Response start = browser.follow(browser.post("/join/IA/consent", "consent", "TAKE_PART"));
        assertThat(start.asString())
                .contains("You can start now", "name=\"ticket\"")
                .doesNotContain("shown once");
        assertThat(Rows.strings("select id::text from participant where study = 'IA'"))
                .isEqualTo(contacts.seen(Scope.wholeStudy("IA"), "select id::text from contact"));

        Browser other = new Browser();
        other.get(link);
        assertThat(other.follow(other.post(link)).asString()).contains("name=\"ticket\"");
        assertThat(Rows.everything()).doesNotContain(link.substring(3));
        assertThat(invitations.counts(mailing)).isEqualTo(Map.of(Fate.SENT, 1L));
        assertThat(Rows.strings("select state from mailing where study = 'IA'")).containsExactly("DONE");
    }

    @Test
    @Tag("PP-3")
    void thePersonalLinkLeadsToTheReportingUnitOfTheTeamOnTheContactList() throws Exception {
        invitations.openWithUnits(
                folder,
                "IU",
                "{code: care, label: Care, people: 30}, {code: red, label: Red team, parent: care, people: 12},"
                        + " {code: blue, label: Blue team, parent: care, people: 5}",
                Map.of("rita", " RED team", "bess", "blue", "olga", "Other"));
        invitations.start("IU", Mailing.Kind.INVITATION);
        invitations.sendAll();

        join("IU", "rita");
        assertThat(Rows.strings("select unit from participant where study = 'IU'"))
                .containsExactly("red");
        join("IU", "bess");
        join("IU", "olga");
        assertThat(Rows.strings("select unit from participant where study = 'IU'"))
                .as("five people are no reporting unit")
                .containsExactlyInAnyOrder("red", "care", "");
        assertThat(Rows.strings("select unit from personal_link where study = 'IU'"))
                .containsExactlyInAnyOrder("red", "care", "");
    }

    @Test
    @Tag("SP-4")
    @Tag("EW-A5")
    void oneClickStopsMailsAndTheSamePageLetsThemComeAgain() throws Exception {
        invitations.open(folder, "IB", "ada", "bo");
        invitations.start("IB", Mailing.Kind.INVITATION);
        invitations.sendAll();
        String out =
                ReceivedMails.optOut(ReceivedMails.to(server, "ada@example.org").getFirst());
        assertThat(new Browser().get(out).asString()).contains("may write to you");
        assertThat(suppressed("IB")).as("looking changes nothing").isZero();

        given().formParam("List-Unsubscribe", "One-Click").post(out).then().statusCode(200);
        assertThat(suppressed("IB")).isEqualTo(1);
        given().post(out.replace("/o/", "/o/0")).then().statusCode(404);
        assertThat(new Browser().post(out + "/resume").statusCode())
                .as("without a form of ours")
                .isEqualTo(403);

        invitations.start("IB", Mailing.Kind.CLOSING);
        invitations.sendAll();
        assertThat(ReceivedMails.to(server, "ada@example.org")).hasSize(1);
        assertThat(ReceivedMails.to(server, "bo@example.org")).hasSize(2);
        Browser browser = new Browser();
        browser.get(out);
        assertThat(browser.post(out + "/resume").asString()).contains("We may write to you again");
        assertThat(suppressed("IB")).isZero();
    }

    @Test
    @Tag("SP-4")
    void aReminderGoesOnlyToThoseWhoHadNotFinishedWhenAllWereNamed() throws Exception {
        invitations.open(folder, "IC", "ada", "bo", "cy", "di");
        invitations.start("IC", Mailing.Kind.INVITATION);
        invitations.sendAll();
        List<String> pseudonyms = List.of(join("IC", "ada"), join("IC", "bo"));
        contacts.add(new Scope("IC", "alderby"), "late");

        Mailing reminder = invitations.start("IC", Mailing.Kind.FIRST_REMINDER);
        invitations.sendAll();
        assertThat(ReceivedMails.to(server, "cy@example.org"))
                .as("nobody has said yet who has finished")
                .hasSize(1);
        ask.ask();
        ask.ask();
        assertThat(Rows.strings("select message_key from outbox where type = 'candour.study.reminder-day.v1'"
                        + " and message_key like '%/IC/%'"))
                .containsExactly("reminder/IC/first");
        keepFinishers.keep(new FinishersAnnounced("IC", "first", Occasion.REMINDER_DAY, pseudonyms));
        Rows.execute("delete from contact_bounce");
        invitations.sendAll();

        assertThat(ReceivedMails.to(server, "ada@example.org")).hasSize(1);
        assertThat(ReceivedMails.to(server, "bo@example.org")).hasSize(1);
        assertThat(ReceivedMails.to(server, "cy@example.org")).hasSize(2);
        assertThat(ReceivedMails.to(server, "di@example.org")).hasSize(2);
        assertThat(ReceivedMails.to(server, "late@example.org"))
                .as("was never invited")
                .isEmpty();
        assertThat(invitations.counts(reminder)).isEqualTo(Map.of(Fate.SENT, 2L));
        Browser browser = new Browser();
        String first =
                ReceivedMails.link(ReceivedMails.to(server, "cy@example.org").get(0));
        browser.get(first);
        assertThat(browser.post(first).statusCode())
                .as("the first link works on")
                .isEqualTo(303);
    }

    @Test
    @Tag("SP-4")
    void aNewLinkEndsTheEarlierOneAndARevokedLinkLetsNobodyIn() throws Exception {
        invitations.open(folder, "IF", "ada");
        invitations.start("IF", Mailing.Kind.INVITATION);
        invitations.sendAll();
        String old =
                ReceivedMails.link(ReceivedMails.to(server, "ada@example.org").getFirst());

        renew.renew("IF", Sensitive.of("ADA@example.org"), true, "test");
        invitations.sendAll();

        String fresh =
                ReceivedMails.link(ReceivedMails.to(server, "ada@example.org").get(1));
        assertThat(entered(old)).isEqualTo(404);
        assertThat(entered(fresh)).isEqualTo(303);
        Browser inside = new Browser();
        inside.get(fresh);
        inside.follow(inside.post(fresh));
        inside.get("/join/IF/consent");
        renew.renew("IF", Sensitive.of("ada@example.org"), false, "test");
        assertThat(entered(fresh)).isEqualTo(404);
        assertThat(inside.post("/join/IF/consent", "consent", "TAKE_PART").statusCode())
                .isEqualTo(404);
        assertThat(Rows.strings("select action from audit_entry where study = 'IF' and action like 'link%'"))
                .containsExactlyInAnyOrder("link-renewed", "link-revoked");
    }

    private String join(String study, String person) throws Exception {
        String link = ReceivedMails.link(
                ReceivedMails.to(server, person + "@example.org").getFirst());
        Set<String> before = Set.copyOf(Rows.strings("select id::text from participant where study = '" + study + "'"));
        Browser browser = new Browser();
        browser.get(link);
        browser.follow(browser.follow(browser.post(link)));
        browser.get("/join/" + study + "/consent");
        browser.post("/join/" + study + "/consent", "consent", "TAKE_PART");
        String id = Rows.strings("select id::text from participant where study = '" + study + "'").stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
        return pseudonym.of(study, UUID.fromString(id));
    }

    private static int entered(String link) {
        Browser browser = new Browser();
        browser.get(link);
        return browser.post(link).statusCode();
    }

    private int suppressed(String study) {
        return contacts.seen(Scope.wholeStudy(study), "select list from suppression")
                .size();
    }
}
