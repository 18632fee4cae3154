package org.candour.reporting.release;

import java.util.UUID;

/** Codes of responses that only this service can make. */
public interface MemberCodes {
    String of(UUID response);

    /** The name of a group, the same in every edition. */
    String ofGroup(String group);

    /** A response in a group; tells neither the response's own code nor that in another group. */
    String inGroup(String group, UUID response);
}
