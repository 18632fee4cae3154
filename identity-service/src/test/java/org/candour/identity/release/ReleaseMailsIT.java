package org.candour.identity.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.candour.contracts.edition.EditionReleased;
import org.candour.identity.Browser;
import org.candour.identity.EventSender;
import org.candour.identity.Rows;
import org.candour.identity.invitation.MailServer;
import org.candour.identity.invitation.ReceivedMails;
import org.candour.identity.post.Mails;
import org.candour.identity.study.TestPacks;
import org.candour.identity.study.TestStudies;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An employer is told once that its report can be read, and nothing of what is in it. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@WithTestResource(MailServer.class)
class ReleaseMailsIT {
    GreenMail server;

    @Inject
    TestStudies studies;

    @Inject
    EventSender sender;

    @Inject
    KeepRelease keep;

    @Inject
    TakeReleaseMail take;

    @Inject
    SettleReleaseMail settle;

    @Inject
    NameUncertainReleases name;

    @Inject
    SendReleaseMails send;

    @TempDir
    Path folder;

    @Test
    @TestSecurity(user = "manager", roles = "study-manager")
    void theEmployerGetsOneMailWithoutAFigure() throws Exception {
        publish("RM");
        studies.grant("manager", "study-manager", "RM");
        EditionReleased event = released("RM", "linden", 2);
        sender.send("linden", event);
        sender.send("linden", event);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(states("RM")).containsExactly("WAITING"));

        send.send();
        send.send();

        List<MimeMessage> mails = ReceivedMails.to(server, "health-check.linden@example.org");
        assertThat(mails).hasSize(1);
        MimeMessage mail = mails.getFirst();
        assertThat(mail.getFrom()[0].toString())
                .isEqualTo("Wrenfield Centre for Practice Research <healthcheck@example.org>");
        assertThat(mail.getSubject())
                .isEqualTo("Social Worker Health Check: the report of Lindenshire Council is ready");
        String text = mail.getContent().toString();
        assertThat(text)
                .contains("http://localhost:18083/staff/reports", "2026 health check, edition 2")
                .doesNotContain("%", "score");
        assertThat(states("RM")).containsExactly("SENT");
        assertThat(new Browser().get("/staff/studies/RM/releases").asString())
                .contains("Lindenshire Council", "sent")
                .doesNotContain("example.org<");
    }

    @Test
    void anEmployerWithoutMailboxIsNamed() throws Exception {
        TestPacks packs = new TestPacks(folder).copy("RN");
        packs.change("RN", "employers.yaml", ", mail: health-check.meadow@example.org", "");
        studies.publish(packs.packs(), "RN");
        keep.keep(released("RN", "meadow", 1));

        send.send();

        assertThat(states("RN")).containsExactly("NO_ADDRESS");
        assertThat(ReceivedMails.to(server, "health-check.meadow@example.org")).isEmpty();
    }

    @Test
    void whatAKilledWorkerHadInHandIsNamedAndNotSentAgain() throws Exception {
        publish("RO");
        keep.keep(released("RO", "kestrel", 1));
        assertThat(take.take()).map(ReleaseMail::employer).contains("kestrel");

        send.send();
        assertThat(states("RO")).as("it may still be on its way").containsExactly("SENDING");
        Rows.execute("update release_mail set taken_at = taken_at - interval '11 minutes' where study = 'RO'");
        name.name();
        send.send();

        assertThat(states("RO")).containsExactly("UNCERTAIN");
        assertThat(ReceivedMails.to(server, "health-check.kestrel@example.org")).isEmpty();
    }

    @Test
    void aMailServerThatIsAwayIsAskedAgain() throws Exception {
        publish("RP");
        keep.keep(released("RP", "moorland", 1));
        settle.settle(take.take().orElseThrow(), Mails.Result.NOT_NOW);
        send.send();
        assertThat(states("RP")).containsExactly("WAITING");
        assertThat(Rows.strings("select (not_before > now())::text from release_mail where study = 'RP'"))
                .containsExactly("true");
        Rows.execute("update release_mail set not_before = now() - interval '1 second' where study = 'RP'");

        send.send();

        assertThat(states("RP")).containsExactly("SENT");
        assertThat(ReceivedMails.to(server, "health-check.moorland@example.org"))
                .hasSize(1);
    }

    private void publish(String code) throws Exception {
        studies.publish(new TestPacks(folder).copy(code).packs(), code);
    }

    private static EditionReleased released(String study, String employer, int edition) {
        return new EditionReleased(UUID.randomUUID(), study, "2026", employer, edition);
    }

    private static List<String> states(String study) throws Exception {
        return Rows.strings("select state from release_mail where study = '" + study + "'");
    }
}
