package org.candour.reporting.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reader with paper and pencil: writes down the ends of every cell and narrows them sum by sum until nothing changes.
 * Shares nothing with the suppression nor with the auditor. What it narrows is really narrow.
 */
final class Snooper {
    private static final int MOST = 1_000_000;

    final Map<String, int[]> ends = new LinkedHashMap<>();
    final Map<String, List<String>> rows = new LinkedHashMap<>();
    final Map<String, Integer> percentages = new HashMap<>();
    private final List<List<String>> sums = new ArrayList<>();
    private final List<String[]> scores = new ArrayList<>();
    private final Set<String> withheld = new HashSet<>();

    static Snooper of(byte[] published) {
        var snooper = new Snooper();
        Map<String, List<String>> rowsOfTable = new HashMap<>();
        for (var line : new String(published, StandardCharsets.UTF_8).split("\n")) {
            var f = line.split("\t", -1);
            switch (f[0]) {
                case "table" -> rowsOfTable.clear();
                case "row" -> {
                    var cells = List.of(f).subList(2, f.length);
                    rowsOfTable.put(f[1], cells);
                    snooper.rows.put(f[2], cells);
                    snooper.sums.add(cells);
                }
                case "sum" -> {
                    for (int column = 0; column < rowsOfTable.get(f[1]).size(); column++) {
                        var sum = new ArrayList<String>();
                        for (var row : List.of(f).subList(1, f.length)) {
                            sum.add(rowsOfTable.get(row).get(column));
                        }
                        snooper.sums.add(sum);
                    }
                }
                case "cell" -> snooper.cell(f);
                case "score" -> snooper.score(f);
                default -> {}
            }
        }
        return snooper;
    }

    private void cell(String[] f) {
        boolean shown = !f[2].equals("*");
        int count = shown ? Integer.parseInt(f[2]) : 0;
        ends.put(f[1], new int[] {count, shown ? count : MOST});
        if (!shown) {
            withheld.add(f[1]);
        }
        if (!f[3].equals("-")) {
            percentages.put(f[1], Integer.parseInt(f[3]));
        }
    }

    private void score(String[] f) {
        if (!f[2].equals("*")) {
            scores.add(f);
        }
    }

    /** What a score leaves for each of its cells when all others are at the end that leaves most. */
    private boolean narrowByScore(String[] f) {
        long printed = Long.parseLong(f[2]);
        long lowest = Long.parseLong(f[3]);
        long range = Long.parseLong(f[4]) - lowest;
        boolean changed = false;
        for (int side : new int[] {1, -1}) {
            // side * (200 (v - lowest) - (2 printed - side) range), summed up, is at least 0, or 1 from above.
            long most = 0;
            var factors = new long[f.length];
            for (int i = 5; i < f.length; i += 2) {
                long scaled = 200 * (Long.parseLong(f[i + 1]) - lowest);
                factors[i] = side * (scaled - (2 * printed - side) * range);
                most += factors[i] * (factors[i] > 0 ? high(f[i]) : low(f[i]));
            }
            for (int i = 5; i < f.length; i += 2) {
                long others = most - factors[i] * (factors[i] > 0 ? high(f[i]) : low(f[i]));
                long needed = (side > 0 ? 0 : 1) - others;
                if (factors[i] > 0) {
                    changed |= narrow(f[i], (int) Math.clamp(Math.ceilDiv(needed, factors[i]), 0, MOST), high(f[i]));
                } else if (factors[i] < 0) {
                    changed |= narrow(f[i], low(f[i]), (int) Math.clamp(Math.floorDiv(needed, factors[i]), 0, MOST));
                }
            }
        }
        return changed;
    }

    /** Another edition whose rows look the same is about the same people: what one shows fills the other. */
    void fillFrom(Snooper other) {
        for (var row : rows.entrySet()) {
            var theirs = other.rows.get(row.getKey());
            if (theirs != null && row.getValue().stream().allMatch(cell -> agrees(cell, other))) {
                row.getValue().forEach(cell -> narrow(cell, other.low(cell), other.high(cell)));
            }
        }
    }

    private boolean agrees(String cell, Snooper other) {
        boolean bothShown = !withheld.contains(cell) && !other.withheld.contains(cell);
        return !bothShown || low(cell) == other.low(cell);
    }

    /** How many withheld cells are known to fewer than six values; all of them when the width is 0. */
    Found found(Set<String> secret, int width) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var sum : sums) {
                changed |= narrow(sum);
            }
            for (var score : scores) {
                changed |= narrowByScore(score);
            }
        }
        int exact = 0;
        int narrow = 0;
        for (var cell : secret) {
            int room = high(cell) - low(cell);
            exact += room == 0 ? 1 : 0;
            narrow += room > 0 && room < width ? 1 : 0;
        }
        return new Found(exact, narrow);
    }

    Set<String> withheld() {
        return withheld;
    }

    int low(String cell) {
        return ends.get(cell)[0];
    }

    int high(String cell) {
        return ends.get(cell)[1];
    }

    boolean narrow(String cell, int low, int high) {
        var now = ends.get(cell);
        boolean changed = low > now[0] || high < now[1];
        now[0] = Math.max(now[0], low);
        now[1] = Math.min(now[1], high);
        return changed;
    }

    private boolean narrow(List<String> sum) {
        long low = 0;
        long high = 0;
        for (var part : sum.subList(1, sum.size())) {
            low += low(part);
            high += high(part);
        }
        var total = sum.getFirst();
        boolean changed = narrow(total, (int) low, (int) Math.min(high, MOST));
        for (var part : sum.subList(1, sum.size())) {
            long restLow = low - low(part);
            long restHigh = high - high(part);
            changed |=
                    narrow(part, (int) Math.max(0, low(total) - restHigh), (int) Math.min(MOST, high(total) - restLow));
            low = restLow + low(part);
            high = restHigh + high(part);
        }
        return changed;
    }

    /** What an attack brought to light. */
    record Found(int exact, int narrow) {
        static final Found NOTHING = new Found(0, 0);

        Found plus(Found other) {
            return new Found(exact + other.exact, narrow + other.narrow);
        }

        boolean something() {
            return exact + narrow > 0;
        }
    }
}
