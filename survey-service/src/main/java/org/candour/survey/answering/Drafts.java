package org.candour.survey.answering;

import java.util.UUID;

/** One draft per participation. */
public interface Drafts {
    /** Makes an empty draft unless there is one. */
    void open(UUID participation);

    /** False when the draft is gone or is not at that revision any more; then nothing changes. */
    boolean replace(UUID participation, int revision, Draft next);
}
