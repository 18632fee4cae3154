package org.candour.identity.invitation;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A mail server that keeps what it gets, and has a mailbox for mails that come back. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {
    static final String RETURNED = "returned@example.org";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @Override
    public Map<String, String> start() {
        server.start();
        server.setUser(RETURNED, RETURNED, "secret");
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(server.getSmtp().getPort()),
                "quarkus.mailer.start-tls", "DISABLED",
                "candour.mail.returned.host", "127.0.0.1",
                "candour.mail.returned.port", Integer.toString(server.getImap().getPort()),
                "candour.mail.returned.tls", "false",
                "candour.mail.returned.user", RETURNED,
                "candour.mail.returned.password", "secret");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
