package org.candour.standalone.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Takes every mail on loopback and keeps it in memory until the suite stops. */
public final class MailSink implements AutoCloseable {
    private static final long START_MILLIS = 20_000;

    private final GreenMail server;

    public MailSink(int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_MILLIS);
        server = new GreenMail(setup);
    }

    public void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }

    List<Mail> mails() throws IOException {
        List<Mail> mails = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            try {
                mails.add(mail(message));
            } catch (MessagingException broken) {
                mails.add(new Mail("", "", "(a mail that cannot be read)", "", Objects.toString(broken.getMessage())));
            }
        }
        return mails;
    }

    private static Mail mail(MimeMessage message) throws MessagingException, IOException {
        return new Mail(
                addresses(message.getFrom()),
                addresses(message.getRecipients(Message.RecipientType.TO)),
                Objects.requireNonNullElse(message.getSubject(), "(no subject)"),
                Objects.toString(message.getSentDate(), ""),
                text(message));
    }

    private static String addresses(Address[] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(Address::toString).collect(Collectors.joining(", "));
    }

    /** The first plain text, else the first text of any kind, shown as it was written. */
    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof String text) {
            return text;
        }
        if (content instanceof Multipart parts) {
            String found = "";
            for (int i = 0; i < parts.getCount(); i++) {
                String text = text(parts.getBodyPart(i));
                if (parts.getBodyPart(i).isMimeType("text/plain")) {
                    return text;
                }
                found = found.isEmpty() ? text : found;
            }
            return found;
        }
        return "(an attachment)";
    }
}
