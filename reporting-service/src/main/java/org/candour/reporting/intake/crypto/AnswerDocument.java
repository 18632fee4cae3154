package org.candour.reporting.intake.crypto;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.PageSeen;
import org.candour.reporting.intake.SealedAnswers.Content;

/**
 * Answers as text, one per line: {@code item=value,value}; then the pages, {@code /page=version}. Short, because a wave
 * is opened as a whole.
 */
final class AnswerDocument {
    private static final String PAGE = "/";

    private AnswerDocument() {}

    static byte[] write(Content content) {
        return Stream.concat(
                        content.answers().stream().map(AnswerDocument::line),
                        content.pages().stream().map(page -> PAGE + code(page.page()) + "=" + page.version()))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static Content read(byte[] document) {
        List<Answer> answers = new ArrayList<>();
        List<PageSeen> pages = new ArrayList<>();
        new String(document, StandardCharsets.UTF_8).lines().forEach(line -> {
            int separator = line.indexOf('=');
            String code = line.substring(0, separator);
            String values = line.substring(separator + 1);
            if (code.startsWith(PAGE)) {
                pages.add(new PageSeen(code.substring(PAGE.length()), Integer.parseInt(values)));
            } else {
                answers.add(new Answer(
                        code,
                        Arrays.stream(values.split(",", -1))
                                .map(Integer::valueOf)
                                .toList()));
            }
        });
        return new Content(answers, pages);
    }

    private static String line(Answer answer) {
        return code(answer.item()) + "="
                + answer.values().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String code(String code) {
        if (code.contains("=") || code.startsWith(PAGE) || code.lines().count() != 1) {
            throw new IllegalArgumentException("not a code of an item or page");
        }
        return code;
    }
}
