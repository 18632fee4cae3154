package org.candour.reporting.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.candour.reporting.reliability.AnswerTable.Item;

/** Answer tables for tests: from a CSV with a header and empty cells for missing, or written out by hand. */
final class Answers {

    private Answers() {}

    /** Rows of answers to items q1, q2, ...; null is missing. */
    static AnswerTable table(int minimum, int maximum, Integer[]... rows) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= rows[0].length; i++) {
            items.add(new Item("q" + i, minimum, maximum));
        }
        AnswerTable.Builder builder = AnswerTable.of(items);
        for (Integer[] row : rows) {
            Map<String, Integer> answers = new HashMap<>();
            for (int i = 0; i < row.length; i++) {
                if (row[i] != null) {
                    answers.put("q" + (i + 1), row[i]);
                }
            }
            builder.row(answers);
        }
        return builder.build();
    }

    static Integer[] row(Integer... answers) {
        return answers;
    }

    static AnswerTable resource(String name, int minimum, int maximum) {
        try (var in = Objects.requireNonNull(Answers.class.getResourceAsStream("/reliability/" + name))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), null, minimum, maximum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The named columns of a file; other columns may hold anything. */
    static AnswerTable file(Path csv, List<String> codes, int minimum, int maximum) throws IOException {
        return parse(Files.readString(csv), codes, minimum, maximum);
    }

    static AnswerTable parse(String csv, List<String> codes, int minimum, int maximum) {
        List<String> lines = csv.lines().toList();
        List<String> header = List.of(lines.getFirst().split(","));
        List<String> wanted = codes == null ? header : codes;
        AnswerTable.Builder builder = AnswerTable.of(
                wanted.stream().map(code -> new Item(code, minimum, maximum)).toList());
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, Integer> answers = new HashMap<>();
            for (String code : wanted) {
                String cell = cells[header.indexOf(code)];
                if (!cell.isEmpty()) {
                    answers.put(code, Integer.valueOf(cell));
                }
            }
            builder.row(answers);
        }
        return builder.build();
    }

    static ScaleReliability measure(AnswerTable table, String... reversed) {
        return measure(table, table.items().stream().map(Item::code).toList(), Set.of(reversed));
    }

    static ScaleReliability measure(AnswerTable table, List<String> codes, Set<String> reversed) {
        return ScaleReliability.of(ItemMatrix.of(table, codes, reversed), Scoring.halfOf(codes.size()));
    }
}
