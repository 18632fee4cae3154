package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.List;
import org.candour.reporting.reliability.ScaleReliability;
import org.candour.reporting.reliability.Statistic;
import org.candour.reporting.reliability.retest.Agreement;
import org.candour.reporting.reliability.retest.Intraclass;
import org.candour.reporting.reliability.retest.LimitsOfAgreement;

/** The score itself: its spread, its error, its agreement over time, and whether groups differ in it. */
final class ScoreSections {
    private static final double DETECTABLE = 1.96 * Math.sqrt(2);

    private ScoreSections() {}

    static List<Section> of(ScaleInput input, ScaleFigures figures) {
        List<Section> sections = new ArrayList<>();
        sections.add(score(input, figures.reliability()));
        sections.add(retest(figures));
        if (input.groupings().isEmpty()) {
            sections.add(Section.none(
                    "groups",
                    "Known groups",
                    "Whether the score differs between groups that are thought to differ.",
                    "No groups were given."));
        }
        figures.groups()
                .groupings()
                .forEach((grouping, compared) -> sections.add(GroupSections.of(grouping, compared)));
        return sections;
    }

    private static Section score(ScaleInput input, ScaleReliability reliability) {
        var scores = reliability.scores();
        Statistic error = reliability.error();
        Table.Builder table = Table.named(
                "score",
                "The score",
                "",
                Column.words("what", "Figure"),
                Column.three("value", "Value"),
                Column.words("how", "How"));
        table.row("n", Value.people(scores.n()), Value.words("people with a score"))
                .row("mean", Value.of(scores.mean()), Value.words(rule(input)))
                .row("sd", Value.of(scores.sd()), Value.words("standard deviation"))
                .row("mean.100", Value.of(scores.meanOutOf100()), Value.words("mean of the score from 0 to 100"))
                .row("sd.100", Value.of(scores.sdOutOf100()), Value.words("its standard deviation"))
                .row("floor", end(scores.floorPercent(), scores.n()), Value.words("per cent at the lowest score"))
                .row("ceiling", end(scores.ceilingPercent(), scores.n()), Value.words("per cent at the highest score"))
                .row(
                        "SEM",
                        Value.of(error),
                        Value.words("standard error of measurement, SD times the root of 1 - "
                                + reliability.headline().name()))
                .row(
                        "SDC",
                        Value.of(error.map(value -> value * DETECTABLE)),
                        Value.words("smallest detectable change from one occasion, 1.96 times root 2 times SEM: a"
                                + " stand-in until there is a retest"));
        return Section.shown(
                "score",
                "The score",
                "A score needs " + input.scoring().minimumAnswered() + " answered items of "
                        + input.items().size()
                        + ". More than 15 % at an end is a floor or ceiling effect (Terwee 2007).",
                List.of(),
                List.of(table.build()));
    }

    private static String rule(ScaleInput input) {
        return switch (input.scoring().rule()) {
            case MEAN -> "mean of the answered items";
            case SUM -> "sum, gaps filled with the person's own mean";
            case LOOKUP -> "looked up from the sum";
            case NONE -> "no score";
        };
    }

    private static Value end(Statistic percent, int n) {
        return percent.number().isPresent()
                ? ItemSections.percent(Math.round(percent.number().getAsDouble() * n / 100), n, false)
                : Value.of(percent);
    }

    private static Section retest(ScaleFigures figures) {
        String about = "Whether the same person gets the same score again: people with a score on both occasions.";
        String title = "Test and retest";
        if (figures.retest().agreement().isEmpty()) {
            return Section.none("retest", title, about, "There was no second occasion.");
        }
        Agreement agreement = figures.retest().agreement().get();
        if (agreement.n() < Value.LEAST) {
            return Section.none("retest", title, about, "Fewer than 10 people have a score on both occasions.");
        }
        return Section.shown(
                "retest",
                title,
                about + " Coefficients are not cut at zero.",
                List.of(),
                List.of(
                        coefficients(agreement),
                        errors(agreement),
                        limits(figures.retest().limits().orElseThrow())));
    }

    private static Table coefficients(Agreement agreement) {
        Table.Builder table = Table.named(
                "ICC",
                "Intraclass correlations, n = " + agreement.n(),
                "psych::ICC(x, lmer = FALSE)",
                Column.words("type", "Form"),
                Column.words("meaning", "Meaning"),
                Column.three("ICC", "ICC"),
                Column.two("F", "F"),
                Column.count("df1", "df1"),
                Column.count("df2", "df2"),
                Column.p("p", "p"),
                Column.three("lower bound", "Lower (95 %)"),
                Column.three("upper bound", "Upper (95 %)"));
        for (Intraclass one : agreement.coefficients()) {
            table.row(
                    one.form().shroutFleiss() + ", " + one.form().mcGrawWong(),
                    Value.words(one.form().meaning()),
                    Value.of(one.estimate()),
                    Value.of(one.f()),
                    Value.count(one.df1()),
                    Value.count(one.df2()),
                    Value.of(one.p()),
                    Value.of(one.lower()),
                    Value.of(one.upper()));
        }
        return table.build();
    }

    private static Table errors(Agreement agreement) {
        return Table.named(
                        "SEM",
                        "Standard error of measurement and smallest detectable change",
                        "from the mean squares of psych::ICC",
                        Column.words("kind", "Shifts between occasions"),
                        Column.three("SEM", "SEM"),
                        Column.three("SDC", "SDC"))
                .row(
                        "count as error (agreement)",
                        Value.of(agreement.errorAgreement()),
                        Value.of(agreement.smallestChangeAgreement()))
                .row(
                        "do not count (consistency)",
                        Value.of(agreement.errorConsistency()),
                        Value.of(agreement.smallestChangeConsistency()))
                .build();
    }

    private static Table limits(LimitsOfAgreement limits) {
        return Table.named(
                        "limits",
                        "Limits of agreement (Bland and Altman)",
                        "mean(d) + c(-1.96, 1.96) * sd(d)",
                        Column.words("what", "First minus second"),
                        Column.three("value", "Value"))
                .row("mean difference", Value.of(limits.meanDifference()))
                .row("its lower end (95 %)", Value.of(limits.meanLower()))
                .row("its upper end (95 %)", Value.of(limits.meanUpper()))
                .row("SD of differences", Value.of(limits.sdDifference()))
                .row("lower limit", Value.of(limits.lower()))
                .row("upper limit", Value.of(limits.upper()))
                .row("half-width of each limit's interval", Value.of(limits.limitReach()))
                .row("correlation with the level", Value.of(limits.trend()))
                .build();
    }
}
