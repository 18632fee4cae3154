package org.candour.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mails that arrived, and what they say. */
public final class ReceivedMails {
    private static final Pattern WAY_IN = Pattern.compile("http://localhost:18081(/i/[0-9A-Z]+)");
    private static final Pattern WAY_OUT = Pattern.compile("http://localhost:18081(/o/[0-9A-Z]+)");

    private ReceivedMails() {}

    public static List<MimeMessage> to(GreenMail server, String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> reader(mail).equals(address))
                .toList();
    }

    /** The personal link in it. */
    static String link(MimeMessage mail) throws Exception {
        return first(WAY_IN, text(mail));
    }

    /** The link that stops mails. */
    static String optOut(MimeMessage mail) throws Exception {
        return first(WAY_OUT, text(mail));
    }

    static String text(MimeMessage mail) throws Exception {
        return part((Multipart) mail.getContent(), "text/plain");
    }

    static String html(MimeMessage mail) throws Exception {
        return part((Multipart) mail.getContent(), "text/html");
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static String reader(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
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
}
