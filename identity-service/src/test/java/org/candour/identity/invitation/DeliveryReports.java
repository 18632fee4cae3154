package org.candour.identity.invitation;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reports of mail servers, as RFC 3464 has them. */
public final class DeliveryReports {
    private DeliveryReports() {}

    public static MimeMessage of(String messageId, String action, String status) throws Exception {
        return of("""
                From: MAILER-DAEMON@example.org
                To: returned@example.org
                Subject: Undelivered Mail
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="part"

                --part
                Content-Type: text/plain

                It could not be delivered.
                --part
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example.org

                Final-Recipient: rfc822; somebody@example.org
                Action: ACTION
                Status: STATUS
                --part
                Content-Type: text/rfc822-headers

                From: systemic@example.org
                Message-ID: ID
                --part--
                """.replace("ACTION", action).replace("STATUS", status).replace("ID\n", messageId + "\n"));
    }

    public static MimeMessage of(String text) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)));
    }
}
