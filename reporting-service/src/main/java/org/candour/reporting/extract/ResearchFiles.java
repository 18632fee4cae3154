package org.candour.reporting.extract;

import java.util.List;
import java.util.UUID;

/** The register of research files. */
public interface ResearchFiles {
    void add(ResearchFile file, byte[] sealedKey, List<UUID> responses);

    /** Newest first. */
    List<ResearchFile> ofWave(String study, String wave);

    /** Takes these responses out of the register's lists of rows, and says which files had contained them. */
    List<UUID> forget(List<UUID> responses);
}
