package org.candour.reporting.release;

import java.util.Map;
import java.util.UUID;

/** Who was in which group of an edition, all under names that only this service can make. */
public interface Subgroups {
    /** @param groups for each group the code and revision of each of its responses */
    void keep(UUID edition, Map<String, Map<String, Integer>> groups);

    Map<String, Map<String, Integer>> of(UUID edition);
}
