package org.candour.standalone.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What to run as a child process. */
public record Component(String name, List<String> command, Map<String, String> environment, Path folder, Signal stop) {

    public Component {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
