package org.candour.identity.study.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.identity.study.ContactRules;
import org.candour.identity.study.ContactRules.Source;
import org.candour.identity.study.LetterText;
import org.candour.platform.yaml.FileProblems;
import org.candour.platform.yaml.YamlFile;
import org.candour.platform.yaml.YamlNode;

/** Reads the letters of a pack: {@code letter-invitation.en.txt} and its like, a head and plain text. */
final class LetterFiles {
    private static final Pattern NAME = Pattern.compile("letter-([a-z]+)\\.([a-z]{2})\\.txt");
    private static final Pattern PARTS = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);
    private static final int LONGEST_SUBJECT = 120;

    private final ContactRules rules;
    private final FileProblems problems;

    private LetterFiles(ContactRules rules, FileProblems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** All letters of the folder, English first; none where the study writes to nobody. */
    static List<LetterText> read(
            Path folder, ContactRules rules, Function<String, Optional<String>> text, FileProblems problems) {
        LetterFiles reader = new LetterFiles(rules, problems);
        List<LetterText> found = new ArrayList<>();
        for (String file : names(folder)) {
            Matcher name = NAME.matcher(file);
            if (name.matches()) {
                text.apply(file)
                        .flatMap(content -> reader.letter(file, name, content))
                        .ifPresent(found::add);
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(LetterText::kind)
                        .thenComparing(letter -> !letter.language().equals("en"))
                        .thenComparing(LetterText::language))
                .toList();
    }

    private Optional<LetterText> letter(String file, Matcher name, String content) {
        Optional<LetterText.Kind> kind = Stream.of(LetterText.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name.group(1)))
                .findFirst();
        Matcher parts = PARTS.matcher(content);
        if (kind.isEmpty() || !parts.matches()) {
            problems.add(
                    file,
                    1,
                    "",
                    kind.isEmpty()
                            ? "is no letter: there are invitation, reminder, closing and change"
                            : "must begin with a head between two lines of three dashes");
            return Optional.empty();
        }
        return YamlFile.open(file, "\n" + parts.group(1), problems)
                .map(head -> check(
                        new LetterText(
                                kind.get(),
                                name.group(2),
                                head.only("subject", "suppliers").text("subject"),
                                suppliers(head),
                                parts.group(2).strip()),
                        head));
    }

    private Map<Source, String> suppliers(YamlNode head) {
        Map<Source, String> words = new EnumMap<>(Source.class);
        YamlNode node = head.has("suppliers") ? head.child("suppliers") : null;
        for (Source source : rules.sources()) {
            if (source != Source.EMPLOYER) {
                words.put(source, node == null ? "" : node.optional(source.name()));
                if (words.get(source).isEmpty()) {
                    head.problem("suppliers", "must say for " + source.name() + " who supplied the address");
                }
            }
        }
        return words;
    }

    private LetterText check(LetterText letter, YamlNode head) {
        if (letter.subject().length() > LONGEST_SUBJECT || letter.subject().contains("\n")) {
            head.problem("subject", "must be one line of at most " + LONGEST_SUBJECT + " characters");
        }
        if (letter.subject().contains("{")) {
            head.problem("subject", "must have nothing to fill in");
        }
        letter.unknown().forEach(place -> problems.add(head.file(), 0, "{" + place + "}", "is nothing to fill in"));
        letter.missing().forEach(place -> problems.add(head.file(), 0, "{" + place + "}", "must stand in the text"));
        return letter;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a folder of candour.studies cannot be read", unreadable);
        }
    }
}
