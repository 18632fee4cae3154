package org.candour.identity.study;

import java.util.List;

/**
 * Interviews and groups that a study holds beside its questionnaires (PP-4 to PP-6).
 *
 * @param forms what is held
 * @param recorded whether it is recorded
 */
public record SessionPlan(List<Form> forms, boolean recorded) {
    public SessionPlan {
        forms = List.copyOf(forms);
    }

    /** Forms of a session. */
    public enum Form {
        INTERVIEW,
        FOCUS_GROUP
    }
}
