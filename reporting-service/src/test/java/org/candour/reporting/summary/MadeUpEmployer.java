package org.candour.reporting.summary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.study.Breakdown;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.Thresholds;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;
import org.candour.reporting.reliability.AnswerTable;

/** A seeded employer whose answers hang together scale by scale, with some questions skipped. */
public final class MadeUpEmployer {
    public static final Instrument INSTRUMENT = HealthCheckPack.instrument();
    public static final byte[] KEY =
            "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private MadeUpEmployer() {}

    public static EmployerSummary summary(int size) {
        return summary(size, new Comparison(0, Map.of(), "There is no comparison in this sample."));
    }

    public static EmployerSummary summary(int size, Comparison comparison) {
        var verdict = new BuildSummary().from(input(size, comparison));
        return ((SummaryVerdict.Built) verdict).summary();
    }

    static SummaryInput input(int size, Comparison comparison) {
        var employer = new Employer("linden", "Lindenshire Council", Delivery.TABLES);
        var study = new StudyPublished(
                "HC",
                1,
                "Social Worker Health Check",
                "Wrenfield Centre for Practice Research",
                new Thresholds(10, 5, 5),
                List.of(employer),
                HealthCheckPack.nextSteps(),
                List.of(),
                List.of(new Breakdown("ROLE", "Role"), new Breakdown("SERVICE", "Length of service")));
        var wave = new WaveAnnounced(
                "HC",
                "2026",
                2,
                "2026 health check",
                WaveState.CLOSED,
                "HC-MAIN",
                1,
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 12, 11));
        Map<String, ScaleStatus> statuses =
                INSTRUMENT.scales().stream().collect(Collectors.toMap(Scale::code, scale -> ScaleStatus.PILOTED));
        return new SummaryInput(
                study,
                wave,
                INSTRUMENT,
                employer,
                1,
                LocalDate.of(2026, 12, 14),
                answers(size, 20261121L + size),
                size * 7 / 4,
                statuses,
                comparison,
                null,
                List.of());
    }

    static AnswerTable answers(int size, long seed) {
        var items = INSTRUMENT.items().stream()
                .filter(Item::closed)
                .map(MadeUpEmployer::column)
                .toList();
        var table = AnswerTable.of(items);
        var random = new Random(seed);
        for (int person = 0; person < size; person++) {
            table.row(person(random));
        }
        return table.build();
    }

    private static AnswerTable.Item column(Item item) {
        var values = item.options().stream().mapToInt(option -> option.value()).summaryStatistics();
        return new AnswerTable.Item(item.code(), values.getMin(), values.getMax());
    }

    private static Map<String, Integer> person(Random random) {
        var answers = new HashMap<String, Integer>();
        double outlook = 0.35 * random.nextGaussian();
        int position = 0;
        for (Scale scale : INSTRUMENT.scales()) {
            double level = 3.1 + 0.45 * Math.sin(2.3 * position++) + outlook + 0.6 * random.nextGaussian();
            for (var keyed : scale.items()) {
                double raw = level + 0.7 * random.nextGaussian();
                int value = (int) Math.max(1, Math.min(5, Math.round(keyed.reversed() ? 6 - raw : raw)));
                if (random.nextDouble() > 0.03) {
                    answers.put(keyed.item(), random.nextDouble() < 0.01 ? 9 : value);
                }
            }
        }
        for (Item item : INSTRUMENT.items()) {
            if (item.type() == ItemType.ZERO_TO_TEN && random.nextDouble() > 0.08) {
                answers.put(item.code(), (int) Math.max(
                        0, Math.min(10, Math.round(5.8 + 2 * outlook + 2.1 * random.nextGaussian()))));
            }
        }
        choose(answers, "ROLE", new double[] {0.12, 0.36, 0.2, 0.08, 0.14, 0.04, 0.06}, random);
        choose(answers, "SERVICE", new double[] {0.14, 0.24, 0.22, 0.18, 0.22}, random);
        return answers;
    }

    private static void choose(Map<String, Integer> answers, String item, double[] shares, Random random) {
        double place = random.nextDouble() * 1.05;
        for (int option = 0; option < shares.length; option++) {
            place -= shares[option];
            if (place < 0) {
                answers.put(item, option + 1);
                return;
            }
        }
    }
}
