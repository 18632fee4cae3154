package org.candour.survey.instrument;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where files of studies come from. */
@ConfigMapping(prefix = "candour")
public interface StudiesConfig {
    /** Folder with one folder per study pack, and the library; without one, neither can be read. */
    Optional<Path> studies();
}
