package org.candour.reporting.summary;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much a report shows, counted on its own pages, where every reader can count it, too.
 *
 * @param everybody figures about everybody who answered
 * @param groups figures about groups
 */
public record ShownShare(Part everybody, Part groups) {

    /**
     * Figures that are shown, and all that there would be without protection.
     *
     * @param shown figures that are printed
     * @param all figures that there are
     */
    public record Part(int shown, int all) {
        /** Rounded down, so that 100 means all of them. */
        public int percent() {
            return all == 0 ? 0 : 100 * shown / all;
        }

        private static Part of(List<QuestionBar> bars) {
            int shown = (int) bars.stream()
                    .flatMap(bar -> bar.rows().stream())
                    .filter(QuestionBar.Row::shown)
                    .count();
            int all = bars.stream()
                    .mapToInt(bar -> bar.replaced()
                            ? bar.question().choices().size()
                            : bar.rows().size())
                    .sum();
            return new Part(shown, all);
        }

        private Part plus(int hidden) {
            return new Part(shown, all + hidden);
        }
    }

    public static ShownShare of(EmployerSummary summary) {
        List<Divided> divided = Divided.of(summary);
        List<QuestionBar> everybody = Stream.of(Topic.Kind.values())
                .flatMap(kind -> Chapter.of(summary, kind).stream())
                .flatMap(chapter -> chapter.bars().stream())
                .toList();
        List<QuestionBar> groups = divided.stream()
                .flatMap(by -> by.topics().stream())
                .flatMap(part -> part.questions().stream())
                .flatMap(question -> question.groups().stream())
                .map(Divided.GroupBar::bar)
                .toList();
        return new ShownShare(Part.of(everybody), Part.of(groups).plus(withoutTable(divided)));
    }

    private static int withoutTable(List<Divided> divided) {
        return divided.stream()
                .mapToInt(by -> by.topics().stream()
                        .mapToInt(part -> withoutRow(by.division().groups().size(), part))
                        .sum())
                .sum();
    }

    private static int withoutRow(int groups, Divided.Part part) {
        int replaced = groups
                * part.replaced().stream()
                        .mapToInt(question -> question.choices().size())
                        .sum();
        return replaced
                + part.questions().stream()
                        .mapToInt(question -> (groups - question.groups().size())
                                * question.choices().size())
                        .sum();
    }

    /** In one sentence. */
    public String sentence() {
        return "Of all figures about everybody who answered, this report shows " + everybody.percent() + "%"
                + (groups.all() == 0
                        ? ""
                        : groups.shown() == 0
                                ? ", and none about groups"
                                : ", of those about groups " + groups.percent() + "%")
                + ". The others are withheld to protect the people who answered.";
    }

    public boolean complete() {
        return everybody.shown() == everybody.all() && groups.shown() == groups.all();
    }
}
