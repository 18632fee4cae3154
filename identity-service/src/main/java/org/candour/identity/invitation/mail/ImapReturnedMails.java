package org.candour.identity.invitation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.candour.identity.invitation.InvitationConfig;
import org.candour.identity.invitation.ReturnedMails;
import org.jboss.logging.Logger;

/** Looks into a mailbox over IMAP. Reports about our mails are deleted there; all else is only marked as read. */
@ApplicationScoped
public class ImapReturnedMails implements ReturnedMails {
    private static final Logger LOG = Logger.getLogger(ImapReturnedMails.class);
    private static final int MOST = 200;

    private final InvitationConfig config;

    ImapReturnedMails(InvitationConfig config) {
        this.config = config;
    }

    @Override
    public void read(Receiver receiver) {
        Optional<String> host = config.returned().host();
        if (host.isEmpty()) {
            return;
        }
        String protocol = config.returned().tls() ? "imaps" : "imap";
        Properties settings = new Properties();
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.put("mail." + protocol + "." + wait, "20000");
        }
        settings.put("mail.imaps.ssl.checkserveridentity", "true");
        try (Store store = Session.getInstance(settings).getStore(protocol)) {
            store.connect(
                    host.get(),
                    config.returned().port(),
                    config.returned().user().orElse(""),
                    config.returned().password().orElse(""));
            try (Folder folder = store.getFolder(config.returned().folder())) {
                folder.open(Folder.READ_WRITE);
                read(folder, receiver);
            }
        } catch (MessagingException unreachable) {
            LOG.warnf(
                    "the mailbox of returned mails cannot be read: %s",
                    unreachable.getClass().getSimpleName());
        }
    }

    private static void read(Folder folder, Receiver receiver) throws MessagingException {
        Message[] fresh = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int index = 0; index < Math.min(fresh.length, MOST); index++) {
            Message message = fresh[index];
            boolean ours = report(message)
                    .map(report -> receiver.take(report.mail(), report.status()))
                    .orElse(false);
            message.setFlag(ours ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
        }
    }

    /** A mail that cannot be understood is somebody's mail, not a report. */
    private static Optional<DeliveryReport> report(Message message) {
        try {
            return DeliveryReport.of(message);
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
    }
}
