package org.candour.survey.instrument.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.candour.survey.instrument.Modules;
import org.candour.survey.instrument.StudiesConfig;

/** The library as a folder of files. */
@ApplicationScoped
public class LibraryFolder implements Modules {
    private final Optional<Path> folder;

    @Inject
    public LibraryFolder(StudiesConfig config) {
        folder = config.studies().map(studies -> studies.resolve("library"));
    }

    LibraryFolder(Path folder) {
        this.folder = Optional.of(folder);
    }

    @Override
    public Optional<String> find(String name) {
        Optional<Path> file =
                folder.map(library -> library.resolve(name + ".yaml")).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file.get()));
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library cannot be read: " + name, unreadable);
        }
    }
}
