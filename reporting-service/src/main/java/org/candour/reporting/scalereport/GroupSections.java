package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.List;
import org.candour.reporting.reliability.groups.GroupComparison;
import org.candour.reporting.reliability.groups.OneWay;
import org.candour.reporting.reliability.groups.TwoGroups;

/** Known groups: the scores of one grouping compared. */
final class GroupSections {
    private GroupSections() {}

    static Section of(ScaleInput.Grouping grouping, GroupFigures.Compared compared) {
        GroupComparison comparison = compared.comparison();
        String name = "groups." + grouping.code();
        String title = "Known groups: " + grouping.label();
        String about = "The score in each group of at least 10 people. What it says about validity depends on what was"
                + " expected beforehand.";
        List<String> notes = new ArrayList<>();
        if (!compared.leftOut().isEmpty()) {
            notes.add("Too small to be shown, or left out so that no small group can be worked out: "
                    + String.join(", ", compared.leftOut()) + ".");
        }
        if (comparison.groups().size() < 2) {
            return Section.none(name, title, about, "Comparing needs two groups of at least 10 people with a score.");
        }
        List<Table> tables = new ArrayList<>();
        tables.add(means(grouping, comparison));
        tables.add(variance(grouping, comparison.variance()));
        comparison.pair().ifPresent(pair -> tables.add(pair(grouping, pair)));
        return Section.shown(name, title, about, notes, tables);
    }

    private static Table means(ScaleInput.Grouping grouping, GroupComparison comparison) {
        Table.Builder table = Table.named(
                "groups.means." + grouping.code(),
                "Scores by group",
                "aggregate(score ~ group, FUN = mean)",
                Column.words("group", "Group"),
                Column.count("n", "n"),
                Column.two("mean", "Mean"),
                Column.two("sd", "SD"));
        comparison
                .groups()
                .forEach(group -> table.row(
                        group.group(), Value.people(group.n()), Value.of(group.mean()), Value.of(group.sd())));
        return table.build();
    }

    private static Table variance(ScaleInput.Grouping grouping, OneWay oneWay) {
        return Table.named(
                        "anova." + grouping.code(),
                        "Analysis of variance",
                        "anova(lm(score ~ group))",
                        Column.words("test", "Test"),
                        Column.two("F", "F"),
                        Column.count("df1", "df1"),
                        Column.count("df2", "df2"),
                        Column.p("p", "p"),
                        Column.three("eta.sq", "Eta squared"),
                        Column.three("ICC1", "ICC(1)"),
                        Column.three("ICC2", "ICC(2)"))
                .row(
                        "one-way",
                        Value.of(oneWay.f()),
                        Value.count(oneWay.df1()),
                        Value.count(oneWay.df2()),
                        Value.of(oneWay.p()),
                        Value.of(oneWay.etaSquared()),
                        Value.of(oneWay.intraclass()),
                        Value.of(oneWay.intraclassOfMeans()))
                .build();
    }

    private static Table pair(ScaleInput.Grouping grouping, TwoGroups pair) {
        Table.Builder table = Table.named(
                "two.groups." + grouping.code(),
                "The two groups, first less second",
                "t.test(); psych::cohen.d(); wilcox.test(exact = FALSE)",
                Column.words("what", "Figure"),
                Column.three("value", "Value"));
        table.row("difference of the means", Value.of(pair.difference()))
                .row("t (Welch)", Value.of(pair.welch().t()))
                .row("df (Welch)", Value.of(pair.welch().df()))
                .row("p (Welch)", Value.of(pair.welch().p()))
                .row("lower end of the difference (95 %)", Value.of(pair.welch().lower()))
                .row("upper end of the difference (95 %)", Value.of(pair.welch().upper()))
                .row("t (equal variances)", Value.of(pair.student().t()))
                .row("p (equal variances)", Value.of(pair.student().p()))
                .row("Cohen's d", Value.of(pair.cohenD()))
                .row("d, lower end (95 %)", Value.of(pair.cohenDLower()))
                .row("d, upper end (95 %)", Value.of(pair.cohenDUpper()))
                .row("Hedges' g", Value.of(pair.hedgesG()))
                .row("W (ranks)", Value.of(pair.ranks().u()))
                .row("p (ranks)", Value.of(pair.ranks().p()))
                .row("probability of superiority (AUC)", Value.of(pair.ranks().superiority()));
        return table.build();
    }
}
