package org.candour.identity.study;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where packs and first assignments come from. */
@ConfigMapping(prefix = "candour")
public interface StudyConfig {
    /** Folder with one folder per study pack. */
    Path studies();

    Bootstrap bootstrap();

    /** What is made at the first start. */
    interface Bootstrap {
        /** JSON file with the first staff assignments. */
        Optional<Path> staff();
    }
}
