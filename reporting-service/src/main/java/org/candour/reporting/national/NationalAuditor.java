package org.candour.reporting.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.reporting.national.QuestionOfAll.Share;

/**
 * Reads a national summary as somebody who has every released report. It refuses what such a reader could not have
 * worked out: then the summary would tell something about an employer that its report withholds. It shares no code with
 * {@link AddUpReports} and starts from the safe tables, not from the bars.
 */
final class NationalAuditor {
    private static final int SLACK = 1;
    private static final int REPETITIONS = 1_000;

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
        double all = used.stream().mapToInt(Source::people).sum();
        for (Share share : question.shares()) {
            String answer = share.choice().code();
            double least = 0;
            double most = 0;
            for (Source source : used) {
                for (var known : PrintedCounts.known(source.report(), question.question(), source.people())
                        .entrySet()) {
                    least += known.getKey().equals(Set.of(answer)) ? known.getValue() : 0;
                    most += known.getKey().contains(answer) ? known.getValue() : 0;
                }
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
        List<Map<Set<String>, Integer>> printed = used.stream()
                .map(source -> PrintedCounts.of(source.report(), question.question(), source.people()))
                .toList();
        Map<String, Double> now = new HashMap<>();
        question.shares().forEach(share -> now.put(share.choice().code(), 1.0));
        for (int again = 0; again < REPETITIONS; again++) {
            Map<String, Double> next = new HashMap<>();
            now.keySet().forEach(answer -> next.put(answer, 0.0));
            printed.forEach(counts -> counts.forEach((answers, people) -> spread(answers, people, now, next)));
            now.putAll(next);
        }
        double all = now.values().stream().mapToDouble(Double::doubleValue).sum();
        double step = 100 * 5 / all;
        for (Share share : question.shares()) {
            double guess = 100 * now.getOrDefault(share.choice().code(), 0.0) / all;
            if (Math.abs(Math.clamp(guess, share.least(), share.most()) - share.percent()) > SLACK + step) {
                findings.add(question.question().code() + ", " + share.choice().label()
                        + ": the share does not follow from printed figures.");
            }
        }
    }

    private static void spread(Set<String> answers, int people, Map<String, Double> now, Map<String, Double> next) {
        double open = answers.stream()
                .mapToDouble(answer -> now.getOrDefault(answer, 0.0))
                .sum();
        for (String answer : answers) {
            double share = open > 0 ? now.getOrDefault(answer, 0.0) / open : 1.0 / answers.size();
            next.merge(answer, people * share, Double::sum);
        }
    }
}
