package org.candour.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.candour.standalone.process.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceChildTest {
    @TempDir
    Path folder;

    @Test
    void theServiceThatLoadsACompiledTemplateRefusesEveryOtherStreamOfObjects() throws IOException {
        assertThat(command("reporting")).contains("-Djdk.serialFilter=!*");
    }

    @Test
    void aSecretIsInTheFileAndNotOnTheCommandLine() throws IOException {
        assertThat(command("survey")).noneMatch(word -> word.contains("planted"));
    }

    private List<String> command(String service) throws IOException {
        Folders folders = new Folders(folder);
        folders.create();
        return new ServiceChild(service, folder, folders)
                .component(Map.of("candour.secret.cookie", "planted"))
                .command();
    }
}
