package org.candour.reporting.release.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.reporting.release.Comparisons;
import org.candour.reporting.summary.Comparison;

/** Scores as text: {@code code=score} with blanks between. */
@ApplicationScoped
public class PanacheComparisons implements Comparisons {
    private static final String INSERT =
            "insert into comparison values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing";

    record People(String people) {}

    record Row(int employers, String scores, String sentence) {}

    @Override
    public Optional<Comparison> of(String study, String wave) {
        return ComparisonEntity.find("study = ?1 and wave = ?2", study, wave)
                .project(Row.class)
                .firstResultOptional()
                .map(row -> new Comparison(row.employers(), scores(row.scores()), row.sentence()));
    }

    @Override
    public void freeze(String study, String wave, Comparison comparison, Map<String, Integer> people) {
        ComparisonEntity.getEntityManager()
                .createNativeQuery(INSERT)
                .setParameter(1, study)
                .setParameter(2, wave)
                .setParameter(3, comparison.employers())
                .setParameter(4, text(comparison.scores()))
                .setParameter(5, comparison.sentence())
                .setParameter(6, text(people))
                .executeUpdate();
    }

    @Override
    public Map<String, Integer> people(String study, String wave) {
        return ComparisonEntity.find("study = ?1 and wave = ?2", study, wave)
                .project(People.class)
                .firstResultOptional()
                .map(row -> scores(row.people()))
                .orElse(Map.of());
    }

    private static String text(Map<String, Integer> scores) {
        return scores.entrySet().stream()
                .map(score -> score.getKey() + "=" + score.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Integer> scores(String text) {
        return Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> Integer.valueOf(part[1])));
    }
}
