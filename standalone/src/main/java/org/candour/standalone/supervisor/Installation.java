package org.candour.standalone.supervisor;

import java.nio.file.Path;
import org.candour.standalone.process.Folders;
import org.candour.standalone.process.ProcessFile;

/** One checkout with study packs, a folder of data and one set of ports. */
public record Installation(Path root, Path studies, Folders folders, Ports ports) {

    ProcessFile supervisorFile() {
        return new ProcessFile(folders.run().resolve("supervisor.pid"));
    }
}
