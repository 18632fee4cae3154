package org.candour.identity.study.file;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.candour.identity.study.BootstrapStaff;
import org.candour.identity.study.NewAssignment;
import org.candour.identity.study.StudyConfig;

/** Reads the first staff assignments when the service starts. */
@ApplicationScoped
public class StaffFile {
    private final StudyConfig config;
    private final ObjectMapper json;
    private final BootstrapStaff bootstrap;

    StaffFile(StudyConfig config, ObjectMapper json, BootstrapStaff bootstrap) {
        this.config = config;
        this.json = json;
        this.bootstrap = bootstrap;
    }

    void start(@Observes StartupEvent event) {
        config.bootstrap().staff().ifPresent(file -> bootstrap.bootstrap(read(file)));
    }

    private List<NewAssignment> read(Path file) {
        try {
            return json.readValue(file.toFile(), new TypeReference<List<NewAssignment>>() {});
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "candour.bootstrap.staff names a file that is no list of assignments: " + file);
        }
    }
}
