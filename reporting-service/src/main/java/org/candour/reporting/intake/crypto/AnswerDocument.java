package org.candour.reporting.intake.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.contracts.response.Answer;

/** Answers as text, one per line: {@code item=value,value}. Short, because a wave is opened as a whole. */
final class AnswerDocument {
    private AnswerDocument() {}

    static byte[] write(List<Answer> answers) {
        return answers.stream()
                .map(AnswerDocument::line)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static List<Answer> read(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .lines()
                .map(AnswerDocument::answer)
                .toList();
    }

    private static String line(Answer answer) {
        if (answer.item().contains("=") || answer.item().lines().count() != 1) {
            throw new IllegalArgumentException("not an item code");
        }
        return answer.item() + "="
                + answer.values().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Answer answer(String line) {
        int separator = line.indexOf('=');
        List<Integer> values = Arrays.stream(line.substring(separator + 1).split(",", -1))
                .map(Integer::valueOf)
                .toList();
        return new Answer(line.substring(0, separator), values);
    }
}
