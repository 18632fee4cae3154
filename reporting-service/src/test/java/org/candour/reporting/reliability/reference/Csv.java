package org.candour.reporting.reliability.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table of a test: a header, empty cells for missing; and where the public reference data lie, if anywhere. */
public record Csv(List<String> header, List<String[]> rows) {

    public static Csv file(Path path) {
        try {
            return parse(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Csv resource(String name) {
        try (var in = Objects.requireNonNull(Csv.class.getResourceAsStream("/reliability/structure/" + name))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Csv parse(String text) {
        List<String> lines = text.lines().toList();
        return new Csv(
                List.of(lines.getFirst().split(",")),
                lines.stream().skip(1).map(line -> line.split(",", -1)).toList());
    }

    /** The folder of the public references; says on the console when there is none. */
    public static Optional<Path> publicReferences(String who) {
        String given = System.getProperty("candour.refdata", "");
        Path folder = Path.of(given).resolve("public");
        if (given.isBlank() || !Files.isDirectory(folder)) {
            System.out.println(who + " reference data: folder not given, only the committed sets ran");
            return Optional.empty();
        }
        return Optional.of(folder);
    }

    public List<String> texts(String column) {
        int at = header.indexOf(column);
        return rows.stream().map(row -> row[at]).toList();
    }

    public double[] numbers(String column) {
        return texts(column).stream()
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toArray();
    }

    public double[][] numbers(List<String> columns) {
        return columns.stream().map(this::numbers).toArray(double[][]::new);
    }
}
