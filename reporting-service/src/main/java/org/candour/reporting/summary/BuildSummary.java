package org.candour.reporting.summary;

import java.util.List;
import org.candour.contracts.study.Delivery;
import org.candour.reporting.disclosure.DisclosurePolicy;
import org.candour.reporting.disclosure.SafeTable;
import org.jspecify.annotations.Nullable;

/**
 * Turns one employer's answers into its report. Every count goes through the disclosure policy; the only other number
 * about these answers is how many there are, and only from the group threshold on (HC-9, HC-10).
 */
public final class BuildSummary {

    private final boolean scoresOfGroups;

    public BuildSummary() {
        this(true);
    }

    /** @param scoresOfGroups whether scores of groups may stand in the place of tables that cannot be printed */
    public BuildSummary(boolean scoresOfGroups) {
        this.scoresOfGroups = scoresOfGroups;
    }

    public SummaryVerdict from(SummaryInput input) {
        var thresholds = input.study().thresholds();
        int answered = input.answers().rows();
        if (answered < thresholds.group()) {
            return new SummaryVerdict.TooFew(thresholds.group());
        }
        List<Topic> topics = new Topics(input.instrument(), input.statuses()).all();
        List<GroupTree> trees = Divisions.trees(input);
        List<Division> divisions = Divisions.of(input, trees);
        SummaryText text = text(input, topics, divisions);
        var raw = new RawTables(input.instrument(), input.answers(), trees, thresholds);
        var policy = new DisclosurePolicy(
                thresholds.group(),
                thresholds.cell(),
                thresholds.width(),
                thresholds.strictGroup(),
                thresholds.strictCell());
        boolean inFull = input.employer().delivery() == Delivery.ROWS;
        GroupRequests groups = none();
        while (true) {
            var tables = raw.of(edition(input), topics, divisions, groups == null ? GroupRequests.NONE : groups);
            var summary = new EmployerSummary(text, inFull ? policy.inFull(tables) : policy.protect(tables));
            List<String> unprinted = unprinted(summary);
            if (!unprinted.isEmpty()) {
                raw.giveUp(unprinted);
                groups = none();
            } else if (groups != null || divisions.isEmpty()) {
                return new SummaryVerdict.Built(summary);
            } else {
                groups = GroupRequests.of(summary, raw.scored(topics));
                raw.leave(groups.replaced());
            }
        }
    }

    /** Null as long as it is open which scores to ask for. */
    private @Nullable GroupRequests none() {
        return scoresOfGroups ? null : GroupRequests.NONE;
    }

    /** Tables by group with too many holes to be printed. Without them the others can show more. */
    private static List<String> unprinted(EmployerSummary summary) {
        return summary.numbers().tables().stream()
                .filter(table -> table.isPrinted() && !table.id().equals(table.item()))
                .filter(table -> table.isWithheld() || table.replacedByScore())
                .map(SafeTable::id)
                .toList();
    }

    private static String edition(SummaryInput input) {
        return input.study().study() + "/" + input.wave().wave() + "/"
                + input.employer().code() + "/" + input.edition();
    }

    private static SummaryText text(SummaryInput input, List<Topic> topics, List<Division> divisions) {
        var thresholds = input.study().thresholds();
        return new SummaryText(
                input.study().study(),
                input.study().title(),
                input.study().researchBody(),
                input.wave().wave(),
                input.wave().title(),
                input.employer().code(),
                input.employer().label(),
                input.edition(),
                input.today(),
                input.instrument().language(),
                thresholds,
                Participation.of(input.answers().rows(), input.invited(), thresholds),
                topics,
                input.comparison(),
                input.study().nextSteps(),
                divisions,
                input.before() == null ? null : LastWave.of(input.before(), topics),
                input.study().nextStepsIn(),
                input.quotes());
    }
}
