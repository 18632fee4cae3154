package org.candour.identity.study;

import org.jspecify.annotations.Nullable;

/**
 * A part of an employer, such as a service or a team.
 *
 * @param code short code, unique within the employer
 * @param label what reports call it
 * @param parent code of the unit above, empty for the employer itself
 * @param people how many work there when the study opens, those of the units below included
 * @param organisationCode lets its staff in through the open link, null when it has none of its own
 */
public record StudyUnit(
        String code,
        String label,
        String parent,
        int people,
        @Nullable String organisationCode) {}
