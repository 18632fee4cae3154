package org.candour.identity.post;

import java.util.List;

/** A way to send mails. */
public interface Mails {
    PostConfig.Carrier carrier();

    /** Hands mails over, each at most once; the outcomes are in the order of the mails. Never throws for one mail. */
    List<Outcome> send(List<OutgoingMail> mails);

    /**
     * What came of one.
     *
     * @param status what the other side answered, without the address
     */
    record Outcome(Result result, String status) {}

    /** What is known after the try. */
    enum Result {
        TAKEN,
        /** This address takes no mails. */
        NO_SUCH_ADDRESS,
        /** This mail will not be taken, for another reason than its address. */
        REFUSED,
        /** Certainly not taken; it can be tried again. */
        NOT_NOW,
        /** The connection broke while it was handed over. */
        UNKNOWN
    }
}
