package org.candour.identity.contact;

import java.util.UUID;

/** What came of checking a file. */
public sealed interface UploadOutcome {
    /** Something is wrong; nothing was stored. */
    record Refused(FileReading reading) implements UploadOutcome {}

    /** There is no data sharing agreement in force; nothing was read. */
    record NoAgreement() implements UploadOutcome {}

    /** Nothing is wrong; the file waits, sealed, for its confirmation. */
    record Waiting(UUID id) implements UploadOutcome {}
}
