package org.candour.identity.study.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.identity.notice.Notice;
import org.candour.platform.yaml.FileProblems;
import org.candour.platform.yaml.YamlFile;

/** Reads a notice: a head between two lines of dashes, then Markdown. */
final class NoticeFile {
    private static final Pattern PARTS = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);

    private NoticeFile() {}

    static Optional<Notice> read(String file, String text, String study, FileProblems problems) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            problems.add(file, 1, "", "must begin with a head between two lines of three dashes");
            return Optional.empty();
        }
        // One line break more puts the head on the lines that it has in the file.
        return YamlFile.open(file, "\n" + parts.group(1), problems)
                .map(head -> head.only("study", "kind", "version", "date", "language", "title"))
                .map(head -> {
                    if (!head.text("study").equals(study)) {
                        head.problem("study", "must be the code in study.yaml");
                    }
                    if (parts.group(2).isBlank()) {
                        problems.add(file, 0, "", "has no text after its head");
                    }
                    head.text("kind", "notice", "must be notice");
                    return new Notice(
                            study,
                            head.number("version", 1),
                            head.text("language"),
                            head.text("title"),
                            head.date("date"),
                            parts.group(2).strip());
                });
    }
}
