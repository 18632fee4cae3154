package org.candour.reporting.disclosure.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Figures about several employers together, as printed. The counts behind them were rounded to the nearest multiple of a
 * base before anything was computed; 1 for unrounded ones. Lines of UTF-8, fields separated by tabs:
 *
 * <pre>
 * candour-figures  1
 * rounded          base
 * changed          number                          people who may have come or gone since the figures were made
 * of               edition...                          whose people are counted, by the names of their editions
 * score            value  lowest  highest  (item  answer  value)...
 * share            percent  item  answer  answer...     of the first answer among all of these
 * </pre>
 */
final class ReleasedFigures {
    record Answer(String item, String answer) {}

    record Score(int value, int lowest, int highest, List<Answer> answers, List<Integer> values) {}

    record Share(int percent, Answer answer, List<Answer> among) {}

    private int base = 1;
    private int changed;
    private final List<String> editions = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();

    private ReleasedFigures() {}

    /** @throws RuntimeException of any kind when the bytes are no such figures */
    static ReleasedFigures parse(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.UTF_8).strip().split("\n");
        if (!lines[0].equals("candour-figures\t1")) {
            throw new IllegalArgumentException("unknown format");
        }
        var figures = new ReleasedFigures();
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            figures.read(line.split("\t", -1));
        }
        return figures;
    }

    private void read(String[] f) {
        switch (f[0]) {
            case "rounded" -> {
                base = Integer.parseInt(f[1]);
                if (base < 1) {
                    throw new IllegalArgumentException("no base of rounding");
                }
            }
            case "changed" -> changed = Integer.parseInt(f[1]);
            case "of" -> editions.addAll(Arrays.asList(f).subList(1, f.length));
            case "score" -> {
                var answers = new ArrayList<Answer>();
                var values = new ArrayList<Integer>();
                for (int i = 4; i < f.length; i += 3) {
                    answers.add(new Answer(f[i], f[i + 1]));
                    values.add(Integer.parseInt(f[i + 2]));
                }
                scores.add(new Score(
                        Integer.parseInt(f[1]), Integer.parseInt(f[2]), Integer.parseInt(f[3]), answers, values));
            }
            case "share" ->
                shares.add(new Share(
                        Integer.parseInt(f[1]),
                        new Answer(f[2], f[3]),
                        Arrays.stream(f)
                                .skip(3)
                                .map(answer -> new Answer(f[2], answer))
                                .toList()));
            default -> throw new IllegalArgumentException("unknown line");
        }
    }

    int base() {
        return base;
    }

    int changed() {
        return changed;
    }

    List<String> editions() {
        return editions;
    }

    List<Score> scores() {
        return scores;
    }

    List<Share> shares() {
        return shares;
    }
}
