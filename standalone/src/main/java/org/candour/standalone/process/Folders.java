package org.candour.standalone.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a set of components keeps its data, its logs, its process ids and its secrets. */
public record Folders(Path home) {

    public Path data(String component) {
        return home.resolve("data").resolve(component);
    }

    public Path log(String component) {
        return home.resolve("log").resolve(component + ".log");
    }

    public Path run() {
        return home.resolve("run");
    }

    public Path secrets() {
        return home.resolve("secrets");
    }

    public void create() throws IOException {
        Files.createDirectories(home.resolve("data"));
        Files.createDirectories(home.resolve("log"));
        Files.createDirectories(run());
        PrivateFiles.createFolder(secrets());
    }
}
