package org.candour.identity.study.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.contracts.study.NextSteps;

/**
 * The last page of an employer's report, where a pack has one: {@code next-steps.en.md} and its like.
 *
 * @param english empty when there is none
 * @param others in further languages
 */
record NextStepsFiles(String english, List<NextSteps> others) {
    private static final Pattern NAME = Pattern.compile("next-steps\\.([a-z]{2})\\.md");

    static NextStepsFiles read(Path folder, Function<String, Optional<String>> text) {
        String english = "";
        List<NextSteps> others = new ArrayList<>();
        for (String file : names(folder)) {
            Matcher name = NAME.matcher(file);
            if (name.matches()) {
                String words = text.apply(file).orElse("").strip();
                if (name.group(1).equals("en")) {
                    english = words;
                } else {
                    others.add(new NextSteps(name.group(1), words));
                }
            }
        }
        return new NextStepsFiles(english, List.copyOf(others));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder of a pack cannot be read", unreadable);
        }
    }
}
