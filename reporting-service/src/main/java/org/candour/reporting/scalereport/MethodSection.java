package org.candour.reporting.scalereport;

import java.util.List;

/** How the report was made, so that it can be made again. */
final class MethodSection {
    private MethodSection() {}

    static Section of(ScaleInput input, ScaleFigures figures) {
        Table.Builder table = Table.named(
                "method", "How this report was made", "", Column.words("what", "What"), Column.words("how", "How"));
        row(table, "Whose answers", "The whole sample; never one employer by itself. " + input.source() + ".");
        row(
                table,
                "Small counts",
                "No count of people below 10 is printed, for researchers neither: categories, patterns and groups. This"
                        + " rule keeps them off the page; exact means and deviations of a small sample still say much"
                        + " about it. Treat this report as confidential until it is published.");
        row(
                table,
                "Missing answers",
                "Alpha and what goes with it: pairwise, listwise beside it. Confirmatory analysis: "
                        + figures.model().why());
        row(table, "Software", Versions.CANDOUR + ", " + Versions.MATHEMATICS + ".");
        row(
                table,
                "Chance",
                "Seed " + input.seed() + ". " + input.effort().bootstraps() + " bootstrap samples, "
                        + input.effort().replications() + " random data sets for the parallel analysis."
                        + (Effort.large(input.table().rows(), input.items().size())
                                ? " Fewer than usual, because there are more than a million answers."
                                : ""));
        row(
                table,
                "The same figures in R",
                "Under each table stands the call that gives its figures. Checked against psych 2.2.9, lavaan 0.6-14 and"
                        + " semTools 0.5-6.");
        row(
                table,
                "Not computed",
                "Robust (MLR) and categorical (WLSMV) estimators; item response models; differential item functioning"
                        + " by regression.");
        return Section.shown(
                "method",
                "Method",
                "The same stored answers give the same report, digit by digit.",
                List.of(),
                List.of(table.build()));
    }

    private static void row(Table.Builder table, String what, String how) {
        table.row(what, Value.words(how));
    }
}
