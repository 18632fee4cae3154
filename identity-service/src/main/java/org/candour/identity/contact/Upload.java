package org.candour.identity.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A faultless file that waits for its confirmation, or what came of it.
 *
 * @param subject who sent it
 * @param lines people in it
 * @param known how many of them the same organisation had supplied before
 * @param repeated rows that name somebody who stands further up
 * @param expires until when it can be confirmed
 * @param agreement reference of the data sharing agreement under which it was sent
 * @param added contacts that were new when it was stored
 * @param leftOut people who are not to be written to
 */
public record Upload(
        UUID id,
        Scope scope,
        String subject,
        Kind kind,
        State state,
        int lines,
        int known,
        List<Repeated> repeated,
        Instant expires,
        String agreement,
        int added,
        int leftOut) {
    public Upload {
        repeated = List.copyOf(repeated);
    }

    /** What the file holds. */
    public enum Kind {
        CONTACTS,
        ATTENDANCE
    }

    /** Where it stands. */
    public enum State {
        WAITING,
        STORED
    }

    /** A row that names the same person as an earlier one. */
    public record Repeated(int row, int first) {}

    public int fresh() {
        return lines - known - repeated.size();
    }

    Upload stored(int newlyAdded, int left) {
        return new Upload(
                id, scope, subject, kind, State.STORED, lines, known, repeated, expires, agreement, newlyAdded, left);
    }
}
