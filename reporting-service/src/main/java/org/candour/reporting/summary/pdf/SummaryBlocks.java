package org.candour.reporting.summary.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.reporting.disclosure.SafeCell;
import org.candour.reporting.summary.Band;
import org.candour.reporting.summary.Change;
import org.candour.reporting.summary.Chapter;
import org.candour.reporting.summary.Choice;
import org.candour.reporting.summary.Divided;
import org.candour.reporting.summary.Division;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.LastWave;
import org.candour.reporting.summary.MethodText;
import org.candour.reporting.summary.NextPage;
import org.candour.reporting.summary.QuestionBar;
import org.candour.reporting.summary.ScoreBar;
import org.candour.reporting.summary.ShownShare;
import org.candour.reporting.summary.TextBlock;
import org.candour.reporting.summary.Tongue;
import org.candour.reporting.summary.Topic;

/** Puts a summary into the order in which it is printed. */
final class SummaryBlocks {
    private final EmployerSummary summary;
    private final String spoken;
    private final List<Map<String, ?>> blocks = new ArrayList<>();

    SummaryBlocks(EmployerSummary summary) {
        this.summary = summary;
        this.spoken = summary.text().spoken();
    }

    List<Map<String, ?>> all() {
        List<Chapter> standards = Chapter.of(summary, Topic.Kind.STANDARD);
        glance(standards);
        part("Standard by standard", standards);
        var others = new ArrayList<>(Chapter.of(summary, Topic.Kind.SINGLE));
        others.addAll(Chapter.of(summary, Topic.Kind.CONCERN));
        part("Wellbeing and intentions", others);
        quotations();
        running("How this report was made", MethodText.of(summary), Tongue.OURS);
        NextPage.of(summary.text()).forEach(page -> running(page.title(), page.blocks(), Tongue.of(page.language())));
        groups();
        return blocks;
    }

    private void glance(List<Chapter> standards) {
        List<ScoreBar> scores = standards.stream()
                .map(Chapter::score)
                .filter(java.util.Objects::nonNull)
                .toList();
        String title = "The standards at a glance";
        blocks.add(Block.text("PART", title, title));
        if (scores.isEmpty()) {
            return;
        }
        blocks.add(Block.text(
                "PARAGRAPH",
                title,
                "Each bar is a score from 0 to 100. The further it reaches, the more people find the standard met; 50 is"
                        + " the middle. The lines at 40 and 60 separate low, middle and high."));
        String extremes = ScoreBar.extremes(scores);
        if (!extremes.isEmpty()) {
            blocks.add(Block.text("PARAGRAPH", title, extremes));
        }
        String words = scores.stream().map(ScoreBar::alternative).collect(Collectors.joining(" "));
        blocks.add(Block.drawing(
                "SCORES" + Math.min(12, scores.size()), title, new Scores(scores, true), "Bar chart. " + words));
        if (summary.text().comparison().allowed()) {
            blocks.add(Block.text("NOTE", title, "The diamond marks the score of all employers together."));
        }
        blocks.add(Block.text("NOTE", title, summary.text().comparison().sentence()));
        LastWave last = summary.text().lastWave();
        if (last != null && scores.stream().anyMatch(score -> score.moved() != null)) {
            blocks.add(Block.text(
                    "NOTE",
                    title,
                    "“Before” is the score of " + last.title()
                            + ". A difference within the margin that is given may be chance."));
        }
        for (Band band : Band.values()) {
            blocks.add(Block.text("BULLET", title, band.range() + ", " + band.word() + ": " + band.meaning() + "."));
        }
        ShownShare share = ShownShare.of(summary);
        if (!share.complete()) {
            blocks.add(Block.text("NOTE", title, share.sentence()));
        }
        if (scores.stream().anyMatch(score -> !score.shown())) {
            blocks.add(Block.text("NOTE", title, "A score is not shown where it would give a withheld figure away."));
        }
    }

    private void part(String title, List<Chapter> chapters) {
        if (chapters.isEmpty()) {
            return;
        }
        blocks.add(Block.pageBreak());
        blocks.add(Block.text("PART", chapters.getFirst().topic().code(), title));
        chapters.forEach(this::chapter);
    }

    private void chapter(Chapter chapter) {
        Topic topic = chapter.topic();
        String key = topic.code();
        blocks.add(Block.text("CHAPTER", key, topic.title(), spoken));
        blocks.add(Block.text("NOTE", key, chapter.intro()));
        if (chapter.score() != null) {
            blocks.add(Block.drawing(
                    "SCORE",
                    key,
                    new Scores(List.of(chapter.score()), false),
                    chapter.score().alternative()));
            Change moved = chapter.score().moved();
            if (moved != null) {
                blocks.add(Block.text("NOTE", key, "Before: " + moved.earlier() + ". " + moved.sentence()));
            }
        }
        var rows = new LinkedHashMap<String, QuestionBar>();
        if (!chapter.charted().isEmpty()) {
            blocks.addAll(Legend.blocks(key, key(chapter)));
        }
        for (int i = 0; i < chapter.bars().size(); i++) {
            QuestionBar bar = chapter.bars().get(i);
            if (!bar.replaced()) {
                rows.put("Question " + (i + 1), bar);
                blocks.add(Block.question(key, wording(i, bar), spoken, bar.segments(), bar.alternative()));
            }
        }
        var tables = new LinkedHashMap<List<Choice>, Map<String, QuestionBar>>();
        rows.forEach((label, bar) -> tables.computeIfAbsent(bar.question().choices(), c -> new LinkedHashMap<>())
                .put(label, bar));
        tables.forEach((choices, bars) -> blocks.add(Block.table(key, choices, bars, spoken)));
        replaced(chapter, key);
    }

    private void replaced(Chapter chapter, String key) {
        if (chapter.replaced().isEmpty()) {
            return;
        }
        blocks.add(Block.text(
                "NOTE",
                key,
                "For the following, too much would have to be withheld to protect the people who answered, so no chart"
                        + " is shown:"));
        for (int i = 0; i < chapter.bars().size(); i++) {
            if (chapter.bars().get(i).replaced()) {
                blocks.add(Block.text("NOTE", key, wording(i, chapter.bars().get(i)), spoken));
            }
        }
    }

    private static String wording(int position, QuestionBar bar) {
        return (position + 1) + ". " + bar.question().text()
                + (bar.question().note().isEmpty() ? "" : " (" + bar.question().note() + ")");
    }

    private static List<Choice> key(Chapter chapter) {
        var key = new ArrayList<>(chapter.choices());
        if (chapter.someWithheld()) {
            key.add(new Choice("withheld", "Withheld (" + SafeCell.WITHHELD + ")", -1));
        }
        return key;
    }

    private void groups() {
        List<Divided> divided =
                Divided.of(summary).stream().filter(Divided::shown).toList();
        if (divided.isEmpty()) {
            return;
        }
        blocks.add(Block.pageBreak());
        blocks.add(Block.text("PART", "groups", "Annex: answers of groups"));
        for (Divided by : divided) {
            String name = "By " + by.division().name();
            blocks.add(Block.text("CHAPTER", name, name));
            if (!by.sentence().isEmpty()) {
                blocks.add(Block.text("PARAGRAPH", name, by.sentence()));
            }
            by.scored().forEach(part -> {
                String key = by.division().item() + " " + part.topic().scoreName();
                blocks.add(Block.text("CHAPTER", key, part.topic().title(), spoken));
                blocks.add(Block.text("NOTE", key, part.scoreLine()));
            });
            by.answered().forEach(part -> {
                blocks.add(Block.text(
                        "CHAPTER",
                        key(by, part.questions().getFirst()),
                        part.topic().title(),
                        spoken));
                for (Divided.ByGroup question : part.questions()) {
                    var rows = new LinkedHashMap<String, QuestionBar>();
                    question.groups().forEach(group -> rows.put(indented(group.of()), group.bar()));
                    String key = key(by, question);
                    blocks.add(Block.text("ASKED", key, question.question().text(), spoken));
                    blocks.add(Block.groups(key, question.choices(), rows, spoken));
                }
            });
        }
    }

    private static String indented(Division.Group group) {
        return (group.within().isEmpty() ? "" : "\u00a0\u00a0\u00a0\u00a0") + group.label();
    }

    // A heading stays with the first table below it.
    private static String key(Divided by, Divided.ByGroup question) {
        return by.division().table(question.question());
    }

    private void quotations() {
        if (summary.quotations().isEmpty()) {
            return;
        }
        String title = "In their words";
        blocks.add(Block.pageBreak());
        blocks.add(Block.text("PART", title, title));
        blocks.add(Block.text(
                "PARAGRAPH",
                title,
                "These sentences were written by people who allowed them to be quoted. Somebody removed whatever could"
                        + " point to a person. Please do not try to find out who wrote them."));
        for (int i = 0; i < summary.quotations().size(); i++) {
            blocks.add(
                    Block.text("BULLET", title + i, summary.quotations().get(i).text()));
        }
    }

    private void running(String title, List<TextBlock> text, String language) {
        blocks.add(Block.pageBreak());
        String chapter = title;
        blocks.add(Block.text("PART", chapter, title, language));
        for (TextBlock block : text) {
            // A heading stays with what follows it.
            chapter = block.isHeading() ? title + block.text() : chapter;
            blocks.add(Block.text(block.kind().name(), chapter, block.text(), language));
        }
    }
}
