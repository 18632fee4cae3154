package org.candour.reporting.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.candour.reporting.national.QuestionOfAll.Share;
import org.candour.reporting.national.SpreadWithheld.Part;
import org.candour.reporting.national.TopicOfAll.ScoreOfAll;
import org.candour.reporting.summary.Chapter;
import org.candour.reporting.summary.Choice;
import org.candour.reporting.summary.Question;
import org.candour.reporting.summary.QuestionBar;
import org.candour.reporting.summary.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Works the national summary out of released reports (HC-12, SP-10): at least five employers, none with more than half
 * of the people. It takes the bars that the reports print, never an answer, so that whoever has all reports could do
 * the same sum.
 */
public final class AddUpReports {
    static final int EMPLOYERS_AT_LEAST = 5;
    private static final int BASE = 5;

    public NationalVerdict from(List<Source> sources, int number, LocalDate today) {
        if (sources.size() < EMPLOYERS_AT_LEAST) {
            return new NationalVerdict.None(
                    "A national summary needs at least " + EMPLOYERS_AT_LEAST + " employers with a released report.");
        }
        int people = sources.stream().mapToInt(Source::people).sum();
        if (sources.stream().anyMatch(source -> 2 * source.people() > people)) {
            return new NationalVerdict.None("More than half of all answers come from one employer, so that the summary"
                    + " would mostly describe that one. There is none.");
        }
        var first = sources.getFirst().report().text();
        if (!sources.stream()
                .allMatch(source -> first.topics()
                        .equals(withStatusOf(
                                first.topics(), source.report().text().topics())))) {
            return new NationalVerdict.None(
                    "The released reports do not rest on the same questions. Build and release them again.");
        }
        return new NationalVerdict.Built(new NationalSummary(
                first.study(),
                first.studyTitle(),
                first.researchBody(),
                first.wave(),
                first.waveTitle(),
                number,
                today,
                sources.size(),
                round(people),
                sources.stream().map(Source::edition).sorted().toList(),
                topics(sources),
                first.language()));
    }

    /** A status may have changed between two releases; the questions may not. */
    private static List<Topic> withStatusOf(List<Topic> first, List<Topic> other) {
        var same = new ArrayList<Topic>();
        for (int i = 0; i < other.size(); i++) {
            Topic topic = other.get(i);
            boolean alike = i < first.size()
                    && topic.code().equals(first.get(i).code())
                    && topic.questions().equals(first.get(i).questions());
            same.add(alike ? first.get(i) : topic);
        }
        return same;
    }

    private static List<TopicOfAll> topics(List<Source> sources) {
        List<List<Chapter>> reports =
                sources.stream().map(AddUpReports::chapters).toList();
        var topics = new ArrayList<TopicOfAll>();
        for (int place = 0; place < reports.getFirst().size(); place++) {
            int here = place;
            List<Chapter> chapters =
                    reports.stream().map(report -> report.get(here)).toList();
            Topic topic = chapters.getFirst().topic();
            topics.add(new TopicOfAll(
                    topic.code(),
                    topic.title(),
                    chapters.getFirst().intro(),
                    topic.kind(),
                    score(chapters, sources),
                    questions(chapters, sources)));
        }
        return topics;
    }

    private static List<Chapter> chapters(Source source) {
        var chapters = new ArrayList<Chapter>();
        for (Topic.Kind kind : Topic.Kind.values()) {
            chapters.addAll(Chapter.of(source.report(), kind));
        }
        return chapters;
    }

    private static @Nullable ScoreOfAll score(List<Chapter> chapters, List<Source> sources) {
        long weighted = 0;
        long people = 0;
        int employers = 0;
        for (int i = 0; i < chapters.size(); i++) {
            var score = chapters.get(i).score();
            if (score != null && score.shown()) {
                weighted += (long) score.value() * sources.get(i).people();
                people += sources.get(i).people();
                employers++;
            }
        }
        return employers < EMPLOYERS_AT_LEAST
                ? null
                : new ScoreOfAll((int) Math.round(weighted / (double) people), employers);
    }

    private static List<QuestionOfAll> questions(List<Chapter> chapters, List<Source> sources) {
        List<Question> asked = chapters.getFirst().topic().questions();
        var questions = new ArrayList<QuestionOfAll>();
        for (int place = 0; place < asked.size(); place++) {
            var parts = new ArrayList<Part>();
            for (int i = 0; i < chapters.size(); i++) {
                parts.addAll(printed(asked.get(place), chapters.get(i).bars().get(place), sources.get(i)));
            }
            questions.add(question(asked.get(place), parts));
        }
        return questions;
    }

    /** What a report prints of a question: some answers apart, some together, the others as the rest of its people. */
    private static List<Part> printed(Question asked, QuestionBar bar, Source source) {
        List<String> codes = asked.choices().stream().map(Choice::code).toList();
        Map<String, List<String>> joint = source.report().table(asked).joint();
        var parts = new ArrayList<Part>();
        var open = new TreeSet<Integer>();
        IntStream.range(0, codes.size()).forEach(open::add);
        int rest = source.people();
        for (int row = 0; row < bar.rows().size(); row++) {
            String code = bar.question().choices().get(row).code();
            OptionalInt people = bar.rows().get(row).people();
            if (people.isPresent()) {
                List<Integer> places = joint.getOrDefault(code, List.of(code)).stream()
                        .map(codes::indexOf)
                        .toList();
                parts.add(new Part(places, people.getAsInt()));
                places.forEach(open::remove);
                rest -= people.getAsInt();
            }
        }
        if (rest > 0) {
            parts.add(new Part(List.copyOf(open), rest));
        }
        return parts;
    }

    private static QuestionOfAll question(Question asked, List<Part> parts) {
        List<Choice> choices = asked.choices();
        var sum = new SpreadWithheld(parts, choices.size());
        if (2 * sum.withheldPeople() > sum.people()) {
            return new QuestionOfAll(asked, List.of());
        }
        double[] guess = sum.guess();
        long all = 0;
        for (double count : guess) {
            all += round(count);
        }
        var shares = new ArrayList<Share>();
        for (int answer = 0; answer < choices.size(); answer++) {
            int least = (int) Math.floor(100.0 * sum.least(answer) / sum.people());
            int most = (int) Math.ceil(100.0 * sum.most(answer) / sum.people());
            int percent = (int) Math.round(100.0 * round(guess[answer]) / Math.max(1, all));
            boolean known = sum.least(answer) == sum.most(answer);
            int clamped = Math.clamp(percent, least, most);
            shares.add(new Share(choices.get(answer), clamped, known ? clamped : least, known ? clamped : most));
        }
        return new QuestionOfAll(asked, shares);
    }

    private static int round(double count) {
        return BASE * (int) Math.round(count / BASE);
    }
}
