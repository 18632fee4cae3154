package org.candour.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.candour.identity.Rows;
import org.candour.identity.invitation.Mailings.Fate;
import org.candour.identity.post.ChosenMails;
import org.candour.identity.post.Mails;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed workers, several workers, mails that come back: nobody gets a mail twice (ADR 0019). */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@WithTestResource(MailServer.class)
class MailsAtMostOnceIT {
    GreenMail server;

    @Inject
    TestInvitations invitations;

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
            assertThat(ReceivedMails.to(server, one + "@example.org")).as(one).hasSizeLessThanOrEqualTo(1);
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
            assertThat(ReceivedMails.to(server, one + "@example.org")).as(one).hasSize(1);
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
            assertThat(ReceivedMails.to(server, one + "@example.org")).as(one).hasSize(1);
        }
    }

    @Test
    @Tag("SP-4")
    void aMailThatCameBackMarksTheAddress() throws Exception {
        invitations.open(folder, "IG", "ada", "bo");
        Mailing mailing = invitations.start("IG", Mailing.Kind.INVITATION);
        invitations.sendAll();
        String id = ReceivedMails.to(server, "ada@example.org").getFirst().getMessageID();
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
        assertThat(ReceivedMails.to(server, "ada@example.org")).hasSize(1);
        assertThat(ReceivedMails.to(server, "bo@example.org")).hasSize(2);
        assertThat(server.getReceivedMessagesForDomain(MailServer.RETURNED))
                .as("only the report that was not about a mail of ours is kept")
                .hasSize(1);
    }
}
