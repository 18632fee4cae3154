package org.candour.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileTest {

    @TempDir
    Path folder;

    @Test
    void remembersARunningProcess() throws IOException {
        var file = new ProcessFile(folder.resolve("some.pid"));
        file.write(ProcessHandle.current());

        assertThat(file.running()).contains(ProcessHandle.current());
    }

    @Test
    void processWithTheSameIdButAnotherStartIsNotOurs() throws IOException {
        Path path = folder.resolve("some.pid");
        var file = new ProcessFile(path);
        file.write(ProcessHandle.current());
        Files.write(path, List.of(Files.readAllLines(path).get(0), "1000"));

        assertThat(file.running()).isEmpty();
    }

    @Test
    void brokenFileNamesNobody() throws IOException {
        Path path = folder.resolve("some.pid");
        Files.writeString(path, "x");

        assertThat(new ProcessFile(path).running()).isEmpty();
    }
}
