package org.candour.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts components, and finds and ends those that an earlier run has left. */
public final class Children {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private final Folders folders;

    public Children(Folders folders) {
        this.folders = folders;
    }

    public Process start(Component component) throws IOException {
        List<String> command = new ArrayList<>();
        SETSID.stream().filter(Files::isExecutable).findFirst().ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(component.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(component.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folders.log(component.name()).toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(component.environment());
        Process process = builder.start();
        file(component.name()).write(process.toHandle());
        return process;
    }

    public Optional<ProcessHandle> running(String component) {
        return file(component).running();
    }

    public void stop(String component, Signal signal) throws IOException, InterruptedException {
        Optional<ProcessHandle> process = running(component);
        if (process.isPresent()) {
            Stop.politely(process.get(), signal, GRACE);
        }
        file(component).remove();
    }

    private ProcessFile file(String component) {
        return new ProcessFile(folders.run().resolve(component + ".pid"));
    }
}
