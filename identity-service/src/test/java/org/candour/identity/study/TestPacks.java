package org.candour.identity.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candour.identity.study.file.YamlPacks;

/** Copies of the shipped pack under another code, to be changed by tests. */
public final class TestPacks {
    private static final Path SHIPPED = Path.of(System.getProperty("candour.root"), "studies", "HC");

    private final Path folder;

    public TestPacks(Path folder) {
        this.folder = folder;
    }

    public static Packs shipped() {
        return packs(SHIPPED.getParent());
    }

    public TestPacks copy(String code) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(code));
        for (String file : List.of("study.yaml", "employers.yaml", "waves.yaml", "notice.en.md", "next-steps.en.md")) {
            Files.copy(SHIPPED.resolve(file), copy.resolve(file));
        }
        change(code, "study.yaml", "code: HC", "code: " + code);
        return change(code, "notice.en.md", "study: HC", "study: " + code);
    }

    /** The letters of the pilot, for a study that writes to people. */
    public TestPacks letters(String code) throws IOException {
        for (String kind : List.of("invitation", "reminder", "closing", "change")) {
            String file = "letter-" + kind + ".en.txt";
            Files.copy(
                    SHIPPED.resolveSibling("SP").resolve(file),
                    folder.resolve(code).resolve(file));
        }
        return this;
    }

    public TestPacks change(String code, String file, String from, String to) throws IOException {
        Path path = folder.resolve(code).resolve(file);
        String text = Files.readString(path);
        if (!text.contains(from)) {
            throw new IllegalStateException(file + " of the pack does not contain: " + from);
        }
        Files.writeString(
                path,
                text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
        return this;
    }

    public Packs packs() {
        return packs(folder);
    }

    private static Packs packs(Path folder) {
        return new YamlPacks(new StudyConfig() {
            @Override
            public Path studies() {
                return folder;
            }

            @Override
            public Bootstrap bootstrap() {
                return Optional::empty;
            }
        });
    }
}
