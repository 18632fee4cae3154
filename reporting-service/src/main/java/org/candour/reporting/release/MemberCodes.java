package org.candour.reporting.release;

import java.util.UUID;

/** Codes of responses that only this service can make. */
public interface MemberCodes {
    String of(UUID response);
}
