package org.candour.reporting.summary;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.candour.reporting.disclosure.SafeScore;
import org.jspecify.annotations.Nullable;

/**
 * The score of a topic as a bar from 0 to 100.
 *
 * @param title name of the topic
 * @param shown false when the score would give a withheld cell away
 * @param value the score, 0 when it is not shown
 * @param band where it lies
 * @param lowIsGood true when a low score is the good one
 * @param others the score of all employers, -1 when there is none
 * @param change since the wave before, null when there is nothing to compare with
 */
public record ScoreBar(
        String title,
        boolean shown,
        int value,
        Band band,
        boolean lowIsGood,
        int others,
        @Nullable Change change) {

    static ScoreBar of(Topic topic, SafeScore score, OptionalInt others, @Nullable Change change) {
        int value = score.value().orElse(0);
        return new ScoreBar(
                topic.title(),
                score.isShown(),
                value,
                Band.of(value),
                topic.kind() == Topic.Kind.CONCERN,
                others.orElse(-1),
                score.isShown() ? change : null);
    }

    /** The score of a group under its own name. */
    static ScoreBar ofGroup(String group, Topic topic, @Nullable SafeScore score) {
        int value = score == null ? -1 : score.value().orElse(-1);
        return new ScoreBar(
                group,
                value >= 0,
                Math.max(0, value),
                Band.of(Math.max(0, value)),
                topic.kind() == Topic.Kind.CONCERN,
                -1,
                null);
    }

    public boolean compared() {
        return others >= 0;
    }

    /** True when the bar carries the mark of all employers. */
    public boolean marked() {
        return shown && compared();
    }

    /** What it was before, or null. */
    public @Nullable Change moved() {
        return change;
    }

    /** The score of the wave before, 0 when there is none. */
    public int earlier() {
        return change == null ? 0 : change.earlier();
    }

    /** Class of the style sheet. */
    public String style() {
        if (lowIsGood) {
            return "candour-band-plain";
        }
        return switch (band) {
            case LOW -> "candour-band-low";
            case MIDDLE -> "candour-band-mid";
            case HIGH -> "candour-band-high";
        };
    }

    /** The highest and the lowest score in a sentence; empty when there are fewer than two to compare. */
    public static String extremes(List<ScoreBar> scores) {
        List<ScoreBar> shown = scores.stream()
                .filter(ScoreBar::shown)
                .sorted(Comparator.comparingInt(ScoreBar::value))
                .toList();
        if (shown.size() < 2 || shown.getFirst().value == shown.getLast().value) {
            return "";
        }
        return "Highest: " + named(shown, shown.getLast().value) + ". Lowest: " + named(shown, shown.getFirst().value)
                + ".";
    }

    private static String named(List<ScoreBar> scores, int value) {
        return scores.stream()
                        .filter(score -> score.value == value)
                        .map(ScoreBar::title)
                        .collect(Collectors.joining(" and "))
                + " (" + value + ")";
    }

    /** The bar in words. */
    public String alternative() {
        if (!shown) {
            return title + ": the score is not shown.";
        }
        return title + ": " + value + " of 100, " + band.word() + (compared() ? "; all employers " + others : "")
                + (change == null ? "" : "; " + change.words()) + ".";
    }
}
