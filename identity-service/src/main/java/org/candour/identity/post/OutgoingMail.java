package org.candour.identity.post;

import java.util.UUID;
import org.candour.platform.sensitive.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it goes out.
 *
 * @param id random; the mail carries it, so that one that comes back can be told
 * @param sender who sends it
 * @param from the sender's mailbox
 * @param html the same as the text, null where plain text is enough
 * @param optOut address of the page on which mails are stopped, null where nobody can be spared them
 */
public record OutgoingMail(
        UUID id,
        String sender,
        String from,
        Sensitive<String> to,
        String subject,
        Sensitive<String> text,
        @Nullable Sensitive<String> html,
        @Nullable Sensitive<String> optOut) {}
