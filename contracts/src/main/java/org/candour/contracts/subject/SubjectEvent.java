package org.candour.contracts.subject;

import java.util.UUID;
import org.candour.contracts.event.Event;

/** The family of {@code candour.subject.v1}. Key: the pseudonym. */
public sealed interface SubjectEvent extends Event
        permits SubjectErased, SubjectRestricted, SubjectReleased, SubjectAmended {
    /** Random id of the command; receipts name it. */
    UUID command();

    /** Code of the study. */
    String study();

    /** Whose data it is. */
    String pseudonym();
}
