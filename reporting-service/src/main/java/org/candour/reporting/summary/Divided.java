package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.reporting.disclosure.SafeTable;

/**
 * The report by the answers to one question: scores of groups, and questions answer by answer where enough of a table
 * may be shown.
 *
 * @param division by what
 * @param topics chapter by chapter
 */
public record Divided(Division division, List<Part> topics) {
    public Divided {
        topics = List.copyOf(topics);
    }

    /**
     * A chapter.
     *
     * @param topic its texts
     * @param scores the scores of the groups, empty where no group has one
     * @param questions its questions that may be divided
     * @param replaced questions of whose table too much is hidden
     */
    public record Part(Topic topic, List<ScoreBar> scores, List<ByGroup> questions, List<Question> replaced) {
        public Part {
            scores = List.copyOf(scores);
            questions = List.copyOf(questions);
            replaced = List.copyOf(replaced);
        }

        /** The answers, for the key of the colours. */
        public List<Choice> choices() {
            return Choice.inOrder(questions.stream().flatMap(question -> question.choices().stream()));
        }

        public boolean scored() {
            return !scores.isEmpty();
        }

        /** The scores in one line of text. */
        public String scoreLine() {
            return "Scores of 100: "
                    + scores.stream()
                            .filter(ScoreBar::shown)
                            .map(score -> score.title() + " " + score.value())
                            .collect(Collectors.joining("; "))
                    + (scores.stream().allMatch(ScoreBar::shown) ? "." : ". Those of other groups are not shown.");
        }
    }

    /**
     * A question by group.
     *
     * @param question the wording
     * @param choices the answers as they are printed; some may stand together
     * @param groups one bar per group that may be shown or is withheld as a whole, in the order of the division
     */
    public record ByGroup(Question question, List<Choice> choices, List<GroupBar> groups) {
        public ByGroup {
            choices = List.copyOf(choices);
            groups = List.copyOf(groups);
        }

        /** Columns of its table, less the first. */
        public int columns() {
            return choices.size() + 2;
        }

        public boolean someWithheld() {
            return groups.stream()
                    .anyMatch(group -> group.bar().replaced() || group.bar().someWithheld());
        }
    }

    /** A group, its name and its answers. */
    public record GroupBar(Division.Group of, QuestionBar bar) {
        public String group() {
            return of.label();
        }
    }

    public static List<Divided> of(EmployerSummary summary) {
        return summary.text().divided().stream()
                .map(division -> new Divided(
                        division,
                        summary.text().topics().stream()
                                .map(topic -> part(summary, division, topic))
                                .toList()))
                .toList();
    }

    private static Part part(EmployerSummary summary, Division division, Topic topic) {
        var questions = new ArrayList<ByGroup>();
        var replaced = new ArrayList<Question>();
        for (Question question : topic.questions()) {
            var table = summary.table(question, division);
            if (table.isEmpty()) {
                replaced.add(question);
            } else {
                List<Choice> choices = Joint.printed(question, table.get());
                questions.add(new ByGroup(
                        question,
                        choices,
                        division.groups().stream()
                                .filter(group -> has(table.get(), division.row(group)))
                                .map(group -> new GroupBar(
                                        group,
                                        QuestionBar.ofGroup(question, choices, table.get(), division.row(group))))
                                .toList()));
            }
        }
        var scores = division.groups().stream()
                .map(group -> ScoreBar.ofGroup(
                        group.label(),
                        topic,
                        summary.score(division.scoreName(topic, group)).orElse(null)))
                .toList();
        return new Part(topic, scores.stream().anyMatch(ScoreBar::shown) ? scores : List.of(), questions, replaced);
    }

    /** Not every question is divided as far as teams. */
    private static boolean has(SafeTable table, String row) {
        return table.rows().stream().anyMatch(one -> one.name().equals(row));
    }

    /** Whether anything at all can be said about groups. */
    public boolean shown() {
        return topics.stream()
                .anyMatch(part -> part.scored() || !part.questions().isEmpty());
    }

    public List<Part> scored() {
        return topics.stream().filter(Part::scored).toList();
    }

    /** Chapters with a question that is shown by group. */
    public List<Part> answered() {
        return topics.stream().filter(part -> !part.questions().isEmpty()).toList();
    }

    public int replaced() {
        return topics.stream().mapToInt(part -> part.replaced().size()).sum();
    }

    /** One sentence about what is missing; empty when nothing is. */
    public String sentence() {
        int missing = replaced();
        if (!shown()) {
            return "There are no results by " + division.name()
                    + " this time: the groups are too small, or their figures" + " would give somebody's answer away.";
        }
        int scored = scored().stream().mapToInt(part -> part.replaced().size()).sum();
        String left = missing == 0
                ? ""
                : (missing == 1 ? "One question is" : missing + " questions are")
                        + " not divided here: over half of the figures would have to be withheld."
                        + (scored == 0
                                ? ""
                                : scored == missing
                                        ? " The scores of the groups stand in their place."
                                        : " For " + scored + " of them the scores of the groups stand in their place.");
        return (left + " " + division.remark()).strip();
    }
}
