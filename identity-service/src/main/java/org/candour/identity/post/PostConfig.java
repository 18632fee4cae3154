package org.candour.identity.post;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How mails are sent. */
@ConfigMapping(prefix = "candour.mail")
public interface PostConfig {
    @WithDefault("smtp")
    Carrier carrier();

    /** The mailbox to which mails come back; the sender's own where it is not given. */
    Optional<String> returnAddress();

    Notify notification();

    /** Ways to send. */
    enum Carrier {
        SMTP,
        NOTIFY
    }

    /** GOV.UK Notify. */
    interface Notify {
        Optional<String> key();

        /** A template with ((subject)) and ((body)). */
        Optional<String> template();

        Optional<String> address();
    }
}
