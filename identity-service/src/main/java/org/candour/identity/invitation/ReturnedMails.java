package org.candour.identity.invitation;

import java.util.UUID;

/** Mails that came back. */
public interface ReturnedMails {
    /** Hands over each new one that says a mail of ours was not delivered for good. */
    void read(Receiver receiver);

    /** Takes one. */
    interface Receiver {
        /** Says whether it was about one of our mails; then it is removed from the mailbox. */
        boolean take(UUID mail, String status);
    }
}
