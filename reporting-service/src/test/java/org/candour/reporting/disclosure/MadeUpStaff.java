package org.candour.reporting.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Seeded people of one employer: their answers and their groups, and the tables of any part of them. */
final class MadeUpStaff {
    static final List<String> ANSWERS = List.of("5", "4", "3", "2", "1", "none");
    private static final double[] LIKELY = {.24, .36, .2, .11, .06, .03};
    private static final double[][] GROUPS = {
        {.5, .25, .15, .1}, {.35, .25, .2, .12, .08}, {.7, .25, .05}, {.3, .3, .2, .2}, {.25, .25, .2, .2, .1}, {.6, .4}
    };

    final int people;
    final int items;
    final int breakdowns;
    final int[][] answers;
    final int[][] groups;

    MadeUpStaff(int people, int items, int breakdowns, long seed) {
        this.people = people;
        this.items = items;
        this.breakdowns = breakdowns;
        this.answers = new int[people][items];
        this.groups = new int[people][breakdowns];
        var random = new Random(seed);
        for (int person = 0; person < people; person++) {
            for (int b = 0; b < breakdowns; b++) {
                groups[person][b] = pick(random, GROUPS[b]);
            }
            for (int item = 0; item < items; item++) {
                answers[person][item] = pick(random, LIKELY);
            }
        }
    }

    /** The tables of the first people, one left out if the number is not negative. */
    LinkedTables tables(int first, int without) {
        var tables = new ArrayList<FrequencyTable>();
        for (int item = 0; item < items; item++) {
            var all = new int[ANSWERS.size()];
            var byGroup = new ArrayList<LinkedHashMap<String, int[]>>();
            for (int b = 0; b < breakdowns; b++) {
                var rows = new LinkedHashMap<String, int[]>();
                for (int g = 0; g < GROUPS[b].length; g++) {
                    rows.put("g" + g, new int[ANSWERS.size()]);
                }
                byGroup.add(rows);
            }
            for (int person = 0; person < first; person++) {
                if (person != without) {
                    all[answers[person][item]]++;
                    for (int b = 0; b < breakdowns; b++) {
                        byGroup.get(b).getOrDefault("g" + groups[person][b], all)[answers[person][item]]++;
                    }
                }
            }
            tables.add(FrequencyTable.oneWay("q" + item, ANSWERS, all));
            for (int b = 0; b < breakdowns; b++) {
                tables.add(FrequencyTable.twoWay("q" + item, "b" + b, ANSWERS, byGroup.get(b)));
            }
        }
        var scored = new LinkedHashMap<String, Map<String, Integer>>();
        for (int item = 0; item < Math.min(3, items); item++) {
            scored.put("q" + item, Map.of("5", 5, "4", 4, "3", 3, "2", 2, "1", 1));
        }
        return new LinkedTables("made up", tables, List.of(ScaleScore.ofAll("S", 1, 5, scored)));
    }

    /** The tables of everybody, and scores of groups in place of those by group. */
    LinkedTables scoresOfGroups() {
        var all = tables(people, -1);
        var whole = all.tables().stream().filter(table -> !table.isBreakdown()).toList();
        var values = all.scores().getFirst().items();
        var behind = new ArrayList<ScoredGroups>();
        for (int b = 0; b < breakdowns; b++) {
            var end = " by b" + b;
            var tables = all.tables().stream()
                    .filter(table ->
                            values.containsKey(table.item()) && table.id().endsWith(end))
                    .toList();
            behind.add(new ScoredGroups(
                    tables,
                    tables.getFirst().sums().getFirst().parts().stream()
                            .map(group -> new ScaleScore("S " + group, group, 1, 5, values))
                            .toList()));
        }
        return new LinkedTables("made up scores", whole, all.scores(), behind);
    }

    String rowFile() {
        var text = new StringBuilder();
        for (int item = 0; item < items; item++) {
            text.append(item > 0 ? "," : "").append("q").append(item);
        }
        for (var row : answers) {
            text.append('\n');
            for (int item = 0; item < items; item++) {
                text.append(item > 0 ? "," : "").append(ANSWERS.get(row[item]));
            }
        }
        return text.toString();
    }

    private static int pick(Random random, double[] shares) {
        double at = random.nextDouble();
        for (int i = 0; i < shares.length; i++) {
            at -= shares[i];
            if (at < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }
}
