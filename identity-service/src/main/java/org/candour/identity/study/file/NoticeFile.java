package org.candour.identity.study.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.identity.notice.Notice;
import org.candour.platform.yaml.FileProblems;
import org.candour.platform.yaml.YamlFile;
import org.candour.platform.yaml.YamlNode;

/** Reads a notice: a head between two lines of dashes, then Markdown. */
final class NoticeFile {
    private static final Pattern PARTS = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);

    private NoticeFile() {}

    static Optional<Notice> read(String file, String text, String study, boolean translation, FileProblems problems) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            problems.add(file, 1, "", "must begin with a head between two lines of three dashes");
            return Optional.empty();
        }
        // One line break more puts the head on the lines that it has in the file.
        return YamlFile.open(file, "\n" + parts.group(1), problems)
                .map(head -> head.only("study", "kind", "version", "date", "language", "title", "change", "changed"))
                .map(head -> {
                    if (!head.text("study").equals(study)) {
                        head.problem("study", "must be the code in study.yaml");
                    }
                    if (parts.group(2).isBlank()) {
                        problems.add(file, 0, "", "has no text after its head");
                    }
                    head.text("kind", "notice", "must be notice");
                    int version = head.number("version", 1);
                    return new Notice(
                            study,
                            version,
                            head.text("language", "[a-z]{2}(-[A-Z]{2})?", "must be a language such as en-GB or cy"),
                            translation,
                            head.text("title"),
                            head.date("date"),
                            change(head, version),
                            version == 1 ? head.optional("changed") : head.text("changed"),
                            parts.group(2).strip());
                });
    }

    private static Notice.Change change(YamlNode head, int version) {
        if (version == 1) {
            return Notice.Change.FIRST;
        }
        Notice.Change change = head.choice("change", Notice.Change.class);
        if (change == Notice.Change.FIRST) {
            head.problem("change", "must be MATERIAL or MINOR");
        }
        return change;
    }
}
