package org.candour.reporting.national;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.reporting.summary.Choice;
import org.candour.reporting.summary.Question;
import org.candour.reporting.summary.Segment;

/**
 * The answers of all to a question.
 *
 * @param question the wording
 * @param shares one per answer; none where reports withhold the answers of more than half of all people
 */
public record QuestionOfAll(Question question, List<Share> shares) {
    private static final double ROOM_FOR_TEXT = 9.5;

    public QuestionOfAll {
        shares = List.copyOf(shares);
    }

    /**
     * How many chose an answer.
     *
     * @param choice the answer
     * @param percent the best guess, from counts rounded to 5
     * @param least no less, whatever stands behind withheld figures
     * @param most no more
     */
    public record Share(Choice choice, int percent, int least, int most) {
        public String words() {
            return percent + "%" + (least < most ? " (" + least + " to " + most + "%)" : "");
        }

        public String range() {
            return least < most ? least + " to " + most + "%" : "";
        }
    }

    public boolean shown() {
        return !shares.isEmpty();
    }

    /** The question, with how to read its answers. */
    public String wording() {
        return question.text() + (question.note().isEmpty() ? "" : " (" + question.note() + ")");
    }

    /** The bar; its pieces are stretched to 100 % where rounding leaves a gap. */
    public List<Segment> segments() {
        int all = shares.stream().mapToInt(Share::percent).sum();
        var segments = new ArrayList<Segment>();
        double end = 0;
        for (Share share : shares) {
            double width = 100.0 * share.percent() / Math.max(1, all);
            if (width > 0) {
                segments.add(new Segment(
                        share.choice().label(),
                        share.choice().tone(),
                        end,
                        width,
                        width < ROOM_FOR_TEXT ? "" : share.percent() + "%"));
                end += width;
            }
        }
        return List.copyOf(segments);
    }

    /** The bar in words. */
    public String alternative() {
        return "Stacked bar. "
                + shares.stream()
                        .map(share -> share.choice().label() + ": " + share.words())
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
