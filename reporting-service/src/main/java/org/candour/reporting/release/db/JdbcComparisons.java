package org.candour.reporting.release.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.platform.sql.Database;
import org.candour.reporting.release.Comparisons;
import org.candour.reporting.summary.Comparison;

/** Scores as text: {@code code=score} with blanks between. */
@ApplicationScoped
public class JdbcComparisons implements Comparisons {
    private final Database database;

    public JdbcComparisons(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Comparison> of(String study, String wave) {
        return database.first(
                "select employers, scores, sentence from comparison where study = ? and wave = ?",
                row -> new Comparison(row.getInt(1), scores(row.getString(2)), row.getString(3)),
                study,
                wave);
    }

    @Override
    public void freeze(String study, String wave, Comparison comparison) {
        database.change(
                "insert into comparison values (?, ?, ?, ?, ?) on conflict do nothing",
                study,
                wave,
                comparison.employers(),
                comparison.scores().entrySet().stream()
                        .map(score -> score.getKey() + "=" + score.getValue())
                        .collect(Collectors.joining(" ")),
                comparison.sentence());
    }

    private static Map<String, Integer> scores(String text) {
        return Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> Integer.valueOf(part[1])));
    }
}
