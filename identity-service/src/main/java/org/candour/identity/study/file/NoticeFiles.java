package org.candour.identity.study.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.identity.notice.Notice;
import org.candour.platform.yaml.FileProblems;

/**
 * Reads the notices of a pack. {@code notice.en.md} is the current one, {@code notice.cy.md} its translation, and
 * {@code notice-1.en.md} an earlier version that stays for the history.
 */
final class NoticeFiles {
    private static final String MAIN = "notice.en.md";
    private static final Pattern NAME = Pattern.compile("notice(?:-([0-9]{1,4}))?\\.([a-z]{2})\\.md");

    private NoticeFiles() {}

    /** All that could be read, by version, the text that counts before its translations. */
    static List<Notice> read(
            Path folder, String study, Function<String, Optional<String>> text, FileProblems problems) {
        Optional<Notice> current =
                text.apply(MAIN).flatMap(content -> NoticeFile.read(MAIN, content, study, false, problems));
        List<Notice> found = new ArrayList<>();
        current.ifPresent(found::add);
        for (String file : names(folder)) {
            Matcher name = NAME.matcher(file);
            if (file.equals(MAIN) || !name.matches() || current.isEmpty()) {
                continue;
            }
            boolean translation = !name.group(2).equals("en");
            int version = current.get().version();
            text.apply(file)
                    .flatMap(content -> NoticeFile.read(file, content, study, translation, problems))
                    .ifPresent(notice -> {
                        check(file, notice, name, version, problems);
                        found.add(notice);
                    });
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Notice::version).thenComparing(Notice::translation))
                .toList();
    }

    private static void check(String file, Notice notice, Matcher name, int current, FileProblems problems) {
        boolean old = name.group(1) != null;
        boolean fits = old
                ? notice.version() == Integer.parseInt(name.group(1)) && notice.version() < current
                : notice.version() == current;
        if (!fits) {
            problems.add(
                    file,
                    0,
                    "version",
                    old
                            ? "must be the number in the name of the file, and lower than the one in " + MAIN
                            : "must be the version in " + MAIN);
        }
        if (!notice.spoken().equals(name.group(2))) {
            problems.add(file, 0, "language", "must be the language in the name of the file");
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a folder of candour.studies cannot be read", unreadable);
        }
    }
}
