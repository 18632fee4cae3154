package org.candour.identity.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How mailings are worked off, and where mails that come back are read. */
@ConfigMapping(prefix = "candour.mail")
public interface InvitationConfig {
    /** How many mails one worker has in hand; after a crash this many may be in doubt. */
    @WithDefault("10")
    int batch();

    /** After this time a worker that said nothing counts as ended. */
    @WithDefault("PT10M")
    Duration patience();

    /** How often to look for something to send; {@code off} in tests. */
    @WithDefault("1s")
    String sendEvery();

    Returned returned();

    /** The mailbox of mails that came back, read over IMAP; not read while no server is named. */
    interface Returned {
        Optional<String> host();

        @WithDefault("993")
        int port();

        @WithDefault("true")
        boolean tls();

        Optional<String> user();

        Optional<String> password();

        @WithDefault("INBOX")
        String folder();

        @WithDefault("1m")
        String every();
    }
}
