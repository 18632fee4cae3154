package org.candour.standalone.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process by its id and its start. A process id alone may since have been given to somebody else's process;
 * id and start together are ours.
 */
public record ProcessFile(Path file) {

    private static final Duration CLOCK_SLACK = Duration.ofSeconds(3);

    public void write(ProcessHandle process) throws IOException {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        PrivateFiles.write(file, process.pid() + "\n" + started + "\n");
    }

    /** The remembered process, if it is still running. */
    public Optional<ProcessHandle> running() {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            Instant started = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process, started));
        } catch (IOException | RuntimeException notThereOrHalfWritten) {
            return Optional.empty();
        }
    }

    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private static boolean startedAt(ProcessHandle process, Instant expected) {
        return process.info()
                .startInstant()
                .filter(actual -> Duration.between(expected, actual).abs().compareTo(CLOCK_SLACK) < 0)
                .isPresent();
    }
}
