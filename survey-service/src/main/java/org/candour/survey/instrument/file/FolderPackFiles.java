package org.candour.survey.instrument.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.survey.instrument.PackFiles;
import org.candour.survey.instrument.StudiesConfig;

/** Study packs as folders. */
@ApplicationScoped
public class FolderPackFiles implements PackFiles {
    private static final String CODE = "[A-Z][A-Z0-9-]{1,15}";
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml";

    private final Optional<Path> studies;

    FolderPackFiles(StudiesConfig config) {
        studies = config.studies();
    }

    @Override
    public List<String> names(String study) {
        Optional<Path> folder = folder(study);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(NAME))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a study pack cannot be read", unreadable);
        }
    }

    @Override
    public Optional<byte[]> read(String study, String name) {
        if (!names(study).contains(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder(study).orElseThrow().resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file of a study pack cannot be read", unreadable);
        }
    }

    private Optional<Path> folder(String study) {
        return studies.filter(folder -> study.matches(CODE))
                .map(folder -> folder.resolve(study).resolve("instruments"))
                .filter(Files::isDirectory);
    }
}
