package org.candour.identity.invitation.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server's report that a mail was not delivered (RFC 3464).
 *
 * @param mail number of our mail, from the message id that the report repeats
 * @param status enhanced status code; it begins with 5 when the server has given up for good
 */
record DeliveryReport(UUID mail, String status) {
    private static final int LONGEST = 64 * 1024;
    private static final Pattern STATUS = Pattern.compile("(?im)^status:\\s*(\\d\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern FAILED = Pattern.compile("(?im)^action:\\s*failed");
    private static final Pattern OURS =
            Pattern.compile("(?im)^message-id:\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@");

    /** Nothing where it is no such report, names no mail of ours, or the server still tries. */
    static Optional<DeliveryReport> of(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String status = "";
        String mail = "";
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart part = parts.getBodyPart(index);
            if (part.isMimeType("message/delivery-status")) {
                String text = text(part);
                status = FAILED.matcher(text).find() ? first(STATUS, text) : "";
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                mail = first(OURS, text(part));
            }
        }
        return mail.isEmpty() || !status.startsWith("5")
                ? Optional.empty()
                : Optional.of(new DeliveryReport(UUID.fromString(mail), status));
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
