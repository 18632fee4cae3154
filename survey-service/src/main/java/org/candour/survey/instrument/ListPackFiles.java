package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;

/** Compares the questionnaires in a study pack with the workshop. */
@ApplicationScoped
public class ListPackFiles {
    private final PackFiles files;
    private final Definitions definitions;
    private final Versions versions;

    ListPackFiles(PackFiles files, Definitions definitions, Versions versions) {
        this.files = files;
        this.definitions = definitions;
        this.versions = versions;
    }

    /** How a file stands to the version of its name. */
    public enum Standing {
        /** It cannot be read. */
        BROKEN,
        /** There is no such version. */
        NOT_LOADED,
        /** The version says the same. */
        LOADED,
        /** The draft says something else. */
        DIFFERS,
        /** A version that no longer changes says something else. */
        DIFFERS_FOR_GOOD
    }

    /**
     * A file of the pack.
     *
     * @param name its name
     * @param standing how it stands to the workshop
     * @param version the version of its name; empty for a broken file
     * @param state how far that version has come; empty when there is none
     */
    public record PackFile(String name, Standing standing, Optional<VersionKey> version, Optional<VersionState> state) {
        public boolean loadable() {
            return standing != Standing.LOADED && standing != Standing.DIFFERS_FOR_GOOD;
        }
    }

    @Transactional
    public List<PackFile> list(String study) {
        return files.names(study).stream().map(name -> compare(study, name)).toList();
    }

    private PackFile compare(String study, String name) {
        String text = files.read(study, name)
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .orElse("");
        return switch (definitions.read(name, text)) {
            case Reading.Refused refused -> new PackFile(name, Standing.BROKEN, Optional.empty(), Optional.empty());
            case Reading.Read read -> compare(study, name, read.instrument());
        };
    }

    private PackFile compare(String study, String name, Instrument content) {
        VersionKey key = new VersionKey(study, content.code(), content.version());
        Optional<Version> known = versions.find(key);
        Standing standing = known.map(version -> standing(version, content)).orElse(Standing.NOT_LOADED);
        return new PackFile(name, standing, Optional.of(key), known.map(Version::state));
    }

    private static Standing standing(Version version, Instrument content) {
        if (version.instrument().equals(content)) {
            return Standing.LOADED;
        }
        return version.state() == VersionState.DRAFT ? Standing.DIFFERS : Standing.DIFFERS_FOR_GOOD;
    }
}
