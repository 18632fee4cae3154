package org.candour.reporting.scalereport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.candour.reporting.reliability.AnswerTable;

/** SHA-256 over everything that decides what a report says, the program's version included. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(ScaleInput input) {
        Fingerprint print = new Fingerprint();
        print.words(Versions.CANDOUR, Versions.MATHEMATICS, input.title(), input.code(), input.source());
        input.items().forEach(item -> print.words(item.code(), item.label(), String.valueOf(item.reversed())));
        print.answers(input.table(), input.codes());
        input.subScales().forEach(part -> print.words(part.name(), String.join("\n", part.items())));
        input.groupings().forEach(grouping -> {
            print.words(grouping.code(), grouping.label());
            grouping.groups().forEach(print::words);
        });
        input.retest().ifPresent(second -> print.answers(second, input.codes()));
        print.words(
                scoring(input),
                input.smallestImportantChange().toString(),
                input.effort().toString(),
                String.valueOf(input.seed()));
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private static String scoring(ScaleInput input) {
        return input.scoring().rule() + " " + input.scoring().minimumAnswered() + " "
                + new java.util.TreeMap<>(input.scoring().lookup());
    }

    // The length goes first, so that "ab", "c" and "a", "bc" differ.
    private void words(String... all) {
        for (String one : all) {
            byte[] bytes = one.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }

    private void answers(AnswerTable table, List<String> codes) {
        byte[] column = new byte[table.rows()];
        for (String code : codes) {
            AnswerTable.Item item = table.item(code);
            words(code, item.minimum() + " to " + item.maximum() + ", " + table.rows() + " rows");
            for (int row = 0; row < column.length; row++) {
                column[row] = (byte) table.answer(row, code).orElse(Byte.MIN_VALUE);
            }
            digest.update(column);
        }
    }
}
