package org.candour.identity.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.contracts.participation.FinishersAnnounced;
import org.candour.contracts.participation.FinishersAnnounced.Occasion;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.TestContacts;
import org.candour.identity.invitation.Mailings.Fate;
import org.candour.identity.post.ChosenMails;
import org.candour.identity.post.Mails;
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
    ClaimMails claim;

    @Inject
    SettleMails settle;

    @Inject
    NameUncertain name;

    @Inject
    SendAgain again;

    @Inject
    ChangeMailing change;

    @Inject
    RenewLink renew;

    @Inject
    ChosenMails mails;

    @Inject
    Renderings renderings;

    @Inject
    ReturnedMails returned;

    @Inject
    NoticeReturnedMail notice;

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

        MimeMessage mail = mailsTo("ada").getFirst();
        assertThat(mail.getFrom()[0].toString())
                .isEqualTo("Wrenfield Centre for Practice Research <systemic@example.org>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).matches("<http://localhost:18081/o/[0-9A-Z]{32}>");
        assertThat(text(mail)).contains("Dear ada,", "Alderby Council", "open until 15 January 2027");
        assertThat(html(mail)).doesNotContain("<img", "src=", "style=").contains("<a href=\"http://localhost:18081/i/");
        String link = link(mail);

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
    @Tag("SP-4")
    @Tag("EW-A5")
    void oneClickStopsMailsAndTheSamePageLetsThemComeAgain() throws Exception {
        invitations.open(folder, "IB", "ada", "bo");
        invitations.start("IB", Mailing.Kind.INVITATION);
        invitations.sendAll();
        String out = first(text(mailsTo("ada").getFirst()), "http://localhost:18081(/o/[0-9A-Z]+)");
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
        assertThat(mailsTo("ada")).hasSize(1);
        assertThat(mailsTo("bo")).hasSize(2);
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
        assertThat(mailsTo("cy")).as("nobody has said yet who has finished").hasSize(1);
        ask.ask();
        ask.ask();
        assertThat(Rows.strings("select message_key from outbox where type = 'candour.study.reminder-day.v1'"
                        + " and message_key like '%/IC/%'"))
                .containsExactly("reminder/IC/first");
        keepFinishers.keep(new FinishersAnnounced("IC", "first", Occasion.REMINDER_DAY, pseudonyms));
        Rows.execute("delete from contact_bounce");
        invitations.sendAll();

        assertThat(mailsTo("ada")).hasSize(1);
        assertThat(mailsTo("bo")).hasSize(1);
        assertThat(mailsTo("cy")).hasSize(2);
        assertThat(mailsTo("di")).hasSize(2);
        assertThat(mailsTo("late")).as("was never invited").isEmpty();
        assertThat(invitations.counts(reminder)).isEqualTo(Map.of(Fate.SENT, 2L));
        Browser browser = new Browser();
        String first = link(mailsTo("cy").get(0));
        browser.get(first);
        assertThat(browser.post(first).statusCode())
                .as("the first link works on")
                .isEqualTo(303);
    }

    @Test
    @Tag("SP-4")
    void whereverAProcessIsKilledNobodyGetsAMailTwice() throws Exception {
        String[] names = new String[25];
        Arrays.setAll(names, index -> "p" + index);
        invitations.open(folder, "ID", names);
        Mailing mailing = invitations.start("ID", Mailing.Kind.INVITATION);

        invitations.rested();
        assertThat(claim.claim())
                .as("killed before the first mail was handed over")
                .isPresent();
        invitations.rested();
        ClaimMails.Hand sent = claim.claim().orElseThrow();
        mails.chosen()
                .send(sent.letters().stream()
                        .map(renderings::mail)
                        .toList()); // killed after the last one, before it was written down
        invitations.sendAll();
        assertThat(invitations.counts(mailing)).isEqualTo(Map.of(Fate.SENDING, 20L, Fate.SENT, 5L));
        assertThat(name.name()).as("a worker that is only slow").isZero();

        Rows.execute("update mailing_recipient set claimed_at = claimed_at - interval '1 hour'");
        assertThat(name.name()).isEqualTo(20);
        invitations.sendAll();
        assertThat(invitations.counts(mailing)).isEqualTo(Map.of(Fate.UNCERTAIN, 20L, Fate.SENT, 5L));
        assertThat(server.getReceivedMessages()).hasSize(15);
        for (String one : names) {
            assertThat(mailsTo(one)).as(one).hasSizeLessThanOrEqualTo(1);
        }

        settle.settle(
                sent,
                sent.letters().stream()
                        .map(letter -> new Mails.Outcome(Mails.Result.TAKEN, ""))
                        .toList());
        assertThat(invitations.counts(mailing))
                .as("the worker was only slow after all")
                .isEqualTo(Map.of(Fate.UNCERTAIN, 10L, Fate.SENT, 15L));
        again.again("ID", mailing.id(), "test");
        invitations.sendAll();
        assertThat(invitations.counts(mailing)).isEqualTo(Map.of(Fate.SENT, 25L));
        for (String one : names) {
            assertThat(mailsTo(one)).as(one).hasSize(1);
        }
    }

    @Test
    @Tag("SP-4")
    void severalWorkersShareAMailingAndAPauseHolds() throws Exception {
        String[] names = new String[40];
        Arrays.setAll(names, index -> "w" + index);
        invitations.open(folder, "IE", names);
        Mailing mailing = invitations.start("IE", Mailing.Kind.INVITATION);
        change.change("IE", mailing.id(), ChangeMailing.Step.PAUSE, "test");
        invitations.sendAll();
        assertThat(server.getReceivedMessages()).isEmpty();
        change.change("IE", mailing.id(), ChangeMailing.Step.START, "test");

        Thread[] workers = new Thread[4];
        for (int worker = 0; worker < workers.length; worker++) {
            workers[worker] = Thread.ofPlatform().start(invitations::sendAll);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        invitations.sendAll();

        assertThat(invitations.counts(mailing)).isEqualTo(Map.of(Fate.SENT, 40L));
        for (String one : names) {
            assertThat(mailsTo(one)).as(one).hasSize(1);
        }
    }

    @Test
    @Tag("SP-4")
    void aNewLinkEndsTheEarlierOneAndARevokedLinkLetsNobodyIn() throws Exception {
        invitations.open(folder, "IF", "ada");
        invitations.start("IF", Mailing.Kind.INVITATION);
        invitations.sendAll();
        String old = link(mailsTo("ada").getFirst());

        renew.renew("IF", Sensitive.of("ADA@example.org"), true, "test");
        invitations.sendAll();

        String fresh = link(mailsTo("ada").get(1));
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

    @Test
    @Tag("SP-4")
    void aMailThatCameBackMarksTheAddress() throws Exception {
        invitations.open(folder, "IG", "ada", "bo");
        Mailing mailing = invitations.start("IG", Mailing.Kind.INVITATION);
        invitations.sendAll();
        String id = mailsTo("ada").getFirst().getMessageID();
        assertThat(id).endsWith("@example.org>");
        server.getUserManager().getUser(MailServer.RETURNED).deliver(DeliveryReports.of(id, "failed", "5.1.1"));
        server.getUserManager()
                .getUser(MailServer.RETURNED)
                .deliver(DeliveryReports.of("<" + UUID.randomUUID() + "@example.org>", "failed", "5.1.1"));

        returned.read(notice::notice);
        returned.read(notice::notice);

        assertThat(invitations.counts(mailing)).isEqualTo(Map.of(Fate.SENT, 1L, Fate.BOUNCED, 1L));
        invitations.start("IG", Mailing.Kind.CLOSING);
        invitations.sendAll();
        assertThat(mailsTo("ada")).hasSize(1);
        assertThat(mailsTo("bo")).hasSize(2);
        assertThat(server.getReceivedMessagesForDomain(MailServer.RETURNED))
                .as("only the report that was not about a mail of ours is kept")
                .hasSize(1);
    }

    private String join(String study, String person) throws Exception {
        String link = link(mailsTo(person).getFirst());
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

    private List<MimeMessage> mailsTo(String person) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).equals(person + "@example.org"))
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String link(MimeMessage mail) throws Exception {
        return first(text(mail), "http://localhost:18081(/i/[0-9A-Z]+)");
    }

    private static String text(MimeMessage mail) throws Exception {
        return part((Multipart) mail.getContent(), "text/plain");
    }

    private static String html(MimeMessage mail) throws Exception {
        return part((Multipart) mail.getContent(), "text/html");
    }

    private static String part(Multipart parts, String type) throws Exception {
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart part = parts.getBodyPart(index);
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof Multipart inner) {
                String found = part(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
