package org.candour.reporting.summary;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the last released report of the wave before printed: nothing that its readers do not know.
 *
 * @param title name of that wave
 * @param scores per scale code what is comparable with this wave
 */
public record LastWave(String title, Map<String, Earlier> scores) {
    public LastWave {
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
    }

    /**
     * A score of the wave before.
     *
     * @param score 0 to 100
     * @param error at most its standard error
     */
    public record Earlier(int score, double error) {}

    /** The scores that were shown then and rest on the same questions with the same answers now. */
    public static LastWave of(EmployerSummary before, java.util.List<Topic> now) {
        var scores = new TreeMap<String, Earlier>();
        for (Topic topic : now) {
            before.text().topics().stream()
                    .filter(earlier -> earlier.asks(topic))
                    .findFirst()
                    .ifPresent(earlier -> before.score(earlier.scoreName())
                            .filter(score -> score.isShown())
                            .ifPresent(score -> scores.put(
                                    topic.code(),
                                    new Earlier(score.value().orElseThrow(), ScoreError.atMost(before, earlier)))));
        }
        return new LastWave(before.text().waveTitle(), scores);
    }

    public @Nullable Earlier score(String scale) {
        return scores.get(scale);
    }
}
