package org.candour.reporting.summary;

import static org.candour.reporting.summary.TextBlock.bullet;
import static org.candour.reporting.summary.TextBlock.heading;
import static org.candour.reporting.summary.TextBlock.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.contracts.study.Thresholds;
import org.candour.reporting.disclosure.SafeCell;

/** The chapter on how the report was made, in plain words. */
public final class MethodText {
    private MethodText() {}

    public static List<TextBlock> of(EmployerSummary summary) {
        var text = summary.text();
        var limits = text.thresholds();
        var blocks = new ArrayList<TextBlock>();
        blocks.add(heading("Who is behind the figures"));
        blocks.add(
                paragraph("All figures describe everybody at " + text.employerLabel() + " who sent in answers in the "
                        + text.waveTitle()
                        + " and has not withdrawn them. Nobody was made to answer, and every question could be"
                        + " skipped. People who did not take part may see things differently."));
        blocks.add(heading("Percentages"));
        blocks.add(
                paragraph("Each percentage is the share of all who sent in answers, rounded to a whole number, so that"
                        + " a row may add up to 99 or 101. “No answer” counts people who skipped the question, were not"
                        + " asked it, or said that it does not apply to them or that they would rather not say."));
        if (inFull(summary)) {
            blocks.add(heading("Why nothing is withheld"));
            blocks.add(paragraph("This employer gets the answers as rows without names, as the notice said before the"
                    + " first answer came in. The rows tell all counts of everybody, so they are given in full here."
                    + " Nothing is ever told about groups: together with the rows that could point to a person."));
        } else {
            rules(limits, blocks);
            ShownShare share = ShownShare.of(summary);
            if (!share.complete()) {
                blocks.add(paragraph(share.sentence()));
            }
        }
        divided(summary, blocks);
        blocks.add(heading("Scores"));
        blocks.add(
                paragraph(
                        "A score is the average of all answers to the questions of a standard, placed on a line from"
                                + " 0 to 100: everybody at the least favourable answer would give 0, everybody at the most favourable"
                                + " 100, and 50 is the middle. Questions that are worded the other way round are turned round first."
                                + " Missing answers take no part. A score is not shown where it would give a withheld figure away."));
        for (Band band : Band.values()) {
            blocks.add(bullet(band.range() + " is called " + band.word() + ": " + band.meaning() + "."));
        }
        blocks.add(
                paragraph("The bands help with reading. They are not a norm and not a pass mark, and a few points up or"
                        + " down may be chance."));
        blocks.add(heading("Comparison"));
        blocks.add(paragraph(text.comparison().sentence()));
        LastWave last = text.lastWave();
        if (last != null) {
            blocks.add(paragraph("“Before” is the score in the report on " + last.title()
                    + ", for standards that rest on the same questions. The margin says how far two scores may lie"
                    + " apart by chance, in 95 of 100 cases. It is the widest that the printed figures allow, so a"
                    + " difference beyond it is a safe finding and one within it may still be real."));
        }
        blocks.add(heading("How well the scales are tested"));
        statuses(text.topics(), blocks);
        return List.copyOf(blocks);
    }

    private static void rules(Thresholds limits, List<TextBlock> blocks) {
        blocks.add(heading("Why some figures are withheld"));
        blocks.add(paragraph("The report is made so that nobody can be recognised in it. These rules were fixed before"
                + " the first answer came in:"));
        blocks.add(bullet("Nothing is shown about fewer than " + limits.group() + " people."));
        blocks.add(bullet(
                "An answer that was given by at least one but fewer than " + limits.cell() + " people is withheld."));
        blocks.add(bullet("For questions on health and the like these limits are " + limits.strictGroup()
                + " people and " + limits.strictCell() + " answers."));
        blocks.add(bullet("Further figures are withheld so that nobody can work out the first ones by adding and"
                + " subtracting. What stays hidden could always be any of at least " + (limits.width() + 1)
                + " different numbers."));
        blocks.add(
                bullet("Where single answers of a question would be withheld, the answers on either side of the middle"
                        + " are put together, if that lets us show the answers of more people."));
        blocks.add(bullet("Both kinds carry the same symbol, “" + SafeCell.WITHHELD
                + "”. It does not tell you that the number is small, and it is not bad news."));
        blocks.add(bullet(
                "Where half of the figures of a question, or the answers of half of the people, would be withheld,"
                        + " the question is listed without a chart."));
    }

    /** A small count is printed only where the rows have it anyway. */
    private static boolean inFull(EmployerSummary summary) {
        return summary.numbers().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMapToInt(cell -> cell.count().stream())
                .anyMatch(count ->
                        count > 0 && count < summary.text().thresholds().cell());
    }

    private static void divided(EmployerSummary summary, List<TextBlock> blocks) {
        SummaryText text = summary.text();
        String never = "There are no results by age, gender, ethnic background or disability. Together with the"
                + " figures above they could point to a person.";
        if (text.divided().isEmpty()) {
            blocks.add(paragraph("This report does not divide people into groups. " + never));
            return;
        }
        String names = text.divided().stream().map(Division::name).collect(Collectors.joining(" and by "));
        blocks.add(paragraph("Results by " + names + " follow the same rules, group by group: a group of fewer than "
                + text.thresholds().group()
                + " people is not shown alone: small groups are counted together, or nowhere."
                + " Where that shows more, agreeing and strongly agreeing stand together as one"
                + " answer, and so do the two that disagree. Where over half of a table would have to be withheld, the whole table"
                + " is left out. Where that happens to most questions of a standard, the scores of the groups stand in the"
                + " place of all of them, as far as no answer can be worked out from these. " + never));
        text.divided().stream()
                .map(Division::remark)
                .filter(remark -> !remark.isEmpty())
                .forEach(remark -> blocks.add(paragraph(remark)));
        Divided.of(summary).stream()
                .filter(divided -> !divided.shown())
                .forEach(divided -> blocks.add(bullet(divided.sentence())));
        blocks.add(paragraph("Written comments appear only where their author allowed it and after somebody removed"
                + " what could point to a person."));
    }

    private static void statuses(List<Topic> topics, List<TextBlock> blocks) {
        for (ScaleStatus status : ScaleStatus.values()) {
            var names = topics.stream()
                    .filter(topic -> topic.scale() != null && topic.scale().status() == status)
                    .map(Topic::title)
                    .toList();
            if (!names.isEmpty()) {
                blocks.add(bullet(status.meaning() + " This holds for: " + String.join("; ", names) + "."));
            }
        }
    }
}
