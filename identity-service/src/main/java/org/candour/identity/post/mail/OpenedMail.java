package org.candour.identity.post.mail;

import java.util.UUID;
import org.candour.identity.post.OutgoingMail;
import org.jspecify.annotations.Nullable;

/** A mail with address and text in the open, on its way out of this service. */
public record OpenedMail(
        UUID id,
        String address,
        String subject,
        String text,
        @Nullable String html,
        @Nullable String optOut) {
    public static OpenedMail of(OutgoingMail mail) {
        return new OpenedMail(
                mail.id(),
                mail.to().reveal(),
                mail.subject(),
                mail.text().reveal(),
                mail.html() == null ? null : mail.html().reveal(),
                mail.optOut() == null ? null : mail.optOut().reveal());
    }

    @Override
    public String toString() {
        return "OpenedMail[" + id + "]";
    }
}
