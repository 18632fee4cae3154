package org.candour.reporting.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.disclosure.SafeTable;
import org.candour.reporting.national.QuestionOfAll.Share;

/**
 * Reads a national summary as somebody who has every released report. It refuses what such a reader could not have
 * worked out: then the summary would tell something about an employer that its report withholds. It shares no code with
 * {@link AddUpReports} and starts from the safe tables, not from the bars.
 */
final class NationalAuditor {
    private static final int SLACK = 1;
    private static final int REPETITIONS = 3_000;

    private final List<Source> released;

    /** @param released the reports that readers have now */
    NationalAuditor(List<Source> released) {
        this.released = List.copyOf(released);
    }

    /** What is wrong, in sentences; nothing when the summary may be released. */
    List<String> findings(NationalSummary summary) {
        var findings = new ArrayList<String>();
        Set<UUID> known = released.stream().map(Source::edition).collect(Collectors.toSet());
        if (!known.containsAll(summary.sources())) {
            findings.add("A report behind this summary is not released any more. Build it again.");
            return findings;
        }
        List<Source> used = released.stream()
                .filter(source -> summary.sources().contains(source.edition()))
                .toList();
        sizes(summary, used, findings);
        summary.topics().forEach(topic -> {
            score(topic, used, findings);
            topic.questions().forEach(question -> question(question, used, findings));
        });
        return findings;
    }

    private static void sizes(NationalSummary summary, List<Source> used, List<String> findings) {
        int people = used.stream().mapToInt(Source::people).sum();
        int largest = used.stream().mapToInt(Source::people).max().orElse(0);
        if (used.size() < 5 || used.size() != summary.employers()) {
            findings.add("Fewer than five employers stand behind this summary, or not as many as it says.");
        }
        if (2 * largest > people) {
            findings.add("More than half of the people behind this summary work for one employer.");
        }
        if (summary.people() % 5 != 0 || Math.abs(summary.people() - people) > 2) {
            findings.add("The number of people is not that of the reports, rounded to 5.");
        }
    }

    private static void score(TopicOfAll topic, List<Source> used, List<String> findings) {
        if (topic.score() == null) {
            return;
        }
        double weighted = 0;
        double people = 0;
        int printed = 0;
        for (Source source : used) {
            var score = source.report().score("score " + topic.code());
            if (score.isPresent() && score.get().isShown()) {
                weighted += score.get().value().orElseThrow() * (double) source.people();
                people += source.people();
                printed++;
            }
        }
        if (printed < 5 || Math.abs(weighted / people - topic.score().value()) > 0.51) {
            findings.add(topic.title() + ": the score does not follow from printed scores of five employers.");
        }
    }

    private static void question(QuestionOfAll question, List<Source> used, List<String> findings) {
        if (!question.shown()) {
            return;
        }
        List<SafeTable.Row> rows = new ArrayList<>();
        List<Integer> people = new ArrayList<>();
        double all = 0;
        for (Source source : used) {
            SafeTable table = source.report().table(question.question());
            people.add(source.people());
            all += source.people();
            if (!table.isWithheld()) {
                rows.add(table.row(FrequencyTable.ALL));
            }
        }
        int missing = (int) all - rows.stream().mapToInt(row -> base(row)).sum();
        for (int answer = 0; answer < question.shares().size(); answer++) {
            Share share = question.shares().get(answer);
            double least = 0;
            double most = missing;
            for (SafeTable.Row row : rows) {
                SafeCell cell = row.cells().get(answer);
                least += cell.count().orElse(0);
                most += cell.isShown() ? cell.count().orElse(0) : rest(row);
            }
            // Bounds inside those of a reader would narrow somebody's withheld figure.
            boolean narrower = least < most
                    && (share.least() > 100 * least / all + 1e-9 || share.most() < 100 * most / all - 1e-9);
            boolean outside = share.percent() < share.least() || share.percent() > share.most();
            if (narrower || outside) {
                findings.add(question.question().code() + ", " + share.choice().label()
                        + ": the range is narrower than that of a reader of all reports.");
            }
        }
        guesses(question, used, findings);
    }

    /** The guess must be the one that printed counts give, not one that leans on the counts behind them. */
    private static void guesses(QuestionOfAll question, List<Source> used, List<String> findings) {
        int answers = question.shares().size();
        double[] now = new double[answers];
        java.util.Arrays.fill(now, 1);
        for (int again = 0; again < REPETITIONS; again++) {
            double[] next = new double[answers];
            for (Source source : used) {
                spread(PrintedCounts.of(source.report(), question.question()), source.people(), now, next);
            }
            now = next;
        }
        double all = java.util.Arrays.stream(now).sum();
        double step = 100 * 5 / all;
        for (int answer = 0; answer < answers; answer++) {
            Share share = question.shares().get(answer);
            double expected = Math.clamp(100 * now[answer] / all, share.least(), share.most());
            if (Math.abs(expected - share.percent()) > SLACK + step) {
                findings.add(question.question().code() + ", " + share.choice().label()
                        + ": the share does not follow from printed figures.");
            }
        }
    }

    private static void spread(int[] printed, int people, double[] now, double[] next) {
        int rest = people;
        double open = 0;
        for (int answer = 0; answer < printed.length; answer++) {
            if (printed[answer] >= 0) {
                rest -= printed[answer];
                next[answer] += printed[answer];
            } else {
                open += now[answer];
            }
        }
        for (int answer = 0; answer < printed.length; answer++) {
            if (printed[answer] < 0 && open > 0) {
                next[answer] += rest * now[answer] / open;
            }
        }
    }

    private static int base(SafeTable.Row row) {
        return row.base().count().orElse(0);
    }

    private static int rest(SafeTable.Row row) {
        return base(row)
                - row.cells().stream().mapToInt(cell -> cell.count().orElse(0)).sum();
    }
}
