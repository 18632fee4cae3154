package org.candour.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.candour.reporting.disclosure.FrequencyTable;
import org.candour.reporting.disclosure.LinkedTables;
import org.candour.reporting.disclosure.ScaleScore;

/** Seeded tables of one employer: every item alone and by each of six breakdowns, and scores of eight items each. */
final class MadeUpEdition {
    private static final List<String> ANSWERS = List.of("5", "4", "3", "2", "1", "none");
    private static final double[] LIKELY = {.22, .36, .2, .12, .07, .03};
    private static final int SCALE = 8;

    /** Shares of the groups of each breakdown; the last group of each did not say. */
    private static final Map<String, double[]> BREAKDOWNS = breakdowns();

    private MadeUpEdition() {}

    static LinkedTables of(int people, int items, long seed) {
        var random = new SplittableRandom(seed);
        var member = new LinkedHashMap<String, int[]>();
        BREAKDOWNS.forEach((name, shares) -> {
            var groups = new int[people];
            for (int person = 0; person < people; person++) {
                groups[person] = pick(random, shares);
            }
            member.put(name, groups);
        });
        var tables = new ArrayList<FrequencyTable>();
        for (int i = 1; i <= items; i++) {
            var answers = new int[people];
            for (int person = 0; person < people; person++) {
                answers[person] = pick(random, LIKELY);
            }
            add(tables, "q" + i, answers, member);
        }
        return new LinkedTables("BENCH/" + people, tables, scores(items));
    }

    private static void add(List<FrequencyTable> tables, String item, int[] answers, Map<String, int[]> member) {
        var all = new int[ANSWERS.size()];
        for (int answer : answers) {
            all[answer]++;
        }
        tables.add(FrequencyTable.oneWay(item, ANSWERS, all));
        member.forEach((breakdown, groups) -> {
            var rows = new LinkedHashMap<String, int[]>();
            for (int g = 0; g < BREAKDOWNS.getOrDefault(breakdown, LIKELY).length; g++) {
                rows.put("g" + (g + 1), new int[ANSWERS.size()]);
            }
            for (int person = 0; person < answers.length; person++) {
                rows.getOrDefault("g" + (groups[person] + 1), all)[answers[person]]++;
            }
            tables.add(FrequencyTable.twoWay(item, breakdown, ANSWERS, rows));
        });
    }

    private static List<ScaleScore> scores(int items) {
        var scores = new ArrayList<ScaleScore>();
        for (int first = 1; first + SCALE - 1 <= items; first += SCALE) {
            var of = new LinkedHashMap<String, Map<String, Integer>>();
            for (int i = first; i < first + SCALE; i++) {
                of.put("q" + i, Map.of("5", 5, "4", 4, "3", 3, "2", 2, "1", 1));
            }
            scores.add(ScaleScore.ofAll("score " + first, 1, 5, of));
        }
        return scores;
    }

    private static int pick(SplittableRandom random, double[] shares) {
        double at = random.nextDouble();
        for (int i = 0; i < shares.length; i++) {
            at -= shares[i];
            if (at < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    private static Map<String, double[]> breakdowns() {
        var shares = new LinkedHashMap<String, double[]>();
        shares.put("role", new double[] {.45, .22, .15, .1, .08});
        shares.put("service", new double[] {.3, .25, .2, .12, .08, .05});
        shares.put("length", new double[] {.2, .25, .3, .2, .05});
        shares.put("hours", new double[] {.7, .25, .05});
        shares.put("age", new double[] {.1, .25, .3, .2, .1, .05});
        shares.put("caseload", new double[] {.3, .4, .2, .1});
        return shares;
    }
}
