package org.candour.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.study.Breakdown;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.Thresholds;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;
import org.candour.reporting.disclosure.audit.StrictItems;
import org.candour.reporting.reliability.AnswerTable;
import org.candour.reporting.summary.CompareEmployers;
import org.candour.reporting.summary.Comparison;
import org.candour.reporting.summary.ComparisonFigures;
import org.candour.reporting.summary.SummaryInput;

/** Employers of 3 to 400 people who answered a questionnaire of the length of the Health Check. Seeded. */
final class MadeUpWave {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final int STANDARDS = 8;
    private static final int ITEMS = 4;
    private static final int WELLBEING = 7;

    /** Questions on health, which the auditor holds to stricter thresholds. */
    static final StrictItems STRICT = new StrictItems(
            20, 10, IntStream.rangeClosed(1, WELLBEING).mapToObj(i -> "W" + i).collect(Collectors.toSet()));

    private final Instrument instrument = instrument();

    /** Sizes from 3 to 400 that add up to about so many people. */
    static List<Integer> sizes(int employers, int people) {
        SplittableRandom random = new SplittableRandom(153);
        double[] weights = random.doubles(employers)
                .map(uniform -> Math.exp(1.2 * (2 * uniform - 1)))
                .toArray();
        double all = java.util.Arrays.stream(weights).sum();
        return java.util.Arrays.stream(weights)
                .mapToObj(weight -> (int) Math.clamp(Math.round(weight / all * people), 3, 400))
                .toList();
    }

    /** All employers together, as every report of a wave shows them. */
    Comparison comparison(List<Integer> sizes) {
        return new CompareEmployers()
                .from(
                        instrument,
                        IntStream.range(0, sizes.size())
                                .mapToObj(number -> answers(sizes.get(number), number))
                                .toList());
    }

    /** What the auditor reads of that comparison beside these editions. */
    byte[] figures(Comparison comparison, List<String> editions) {
        return new ComparisonFigures(instrument).of(comparison, editions, 0);
    }

    SummaryInput input(int number, int size) {
        return input(number, size, new Comparison(0, Map.of(), "There is no comparison in this sample."));
    }

    SummaryInput input(int number, int size, Comparison comparison) {
        Employer employer = new Employer("e" + number, "Made-up Employer " + number, Delivery.TABLES);
        StudyPublished study = new StudyPublished(
                "BENCH",
                1,
                "Made-up health check",
                "Example Centre",
                new Thresholds(10, 5, 5),
                List.of(employer),
                MadeUpWords.NEXT_STEPS,
                List.of(),
                List.of(new Breakdown("ROLE", "Role"), new Breakdown("SERVICE", "Length of service")));
        WaveAnnounced wave =
                new WaveAnnounced("BENCH", "2026", 1, "2026 wave", WaveState.CLOSED, "MAIN", 1, DAY, DAY.plusDays(30));
        return new SummaryInput(
                study,
                wave,
                instrument,
                employer,
                1,
                DAY.plusDays(31),
                answers(size, number),
                2 * size,
                Map.of(),
                comparison,
                null,
                List.of());
    }

    private AnswerTable answers(int size, long seed) {
        List<Item> items = instrument.items();
        AnswerTable.Builder table = AnswerTable.of(items.stream()
                .map(item -> new AnswerTable.Item(
                        item.code(),
                        item.options().getFirst().value(),
                        item.options().getLast().value()))
                .toList());
        SplittableRandom random = new SplittableRandom(seed);
        for (int person = 0; person < size; person++) {
            Map<String, Integer> answers = new HashMap<>();
            double outlook = 0.4 * random.nextGaussian();
            for (Item item : items) {
                int last = item.options().getLast().value();
                int first = item.options().getFirst().value();
                double place = switch (item.type()) {
                    case SINGLE_CHOICE -> random.nextDouble();
                    default -> 0.55 + 0.3 * outlook + 0.22 * random.nextGaussian();
                };
                if (random.nextDouble() > 0.03) {
                    answers.put(item.code(), (int) Math.clamp(first + Math.round(place * (last - first)), first, last));
                }
            }
            table.row(answers);
        }
        return table.build();
    }

    private static Instrument instrument() {
        List<Item> items = new ArrayList<>();
        List<Scale> scales = new ArrayList<>();
        for (int standard = 1; standard <= STANDARDS; standard++) {
            List<ScaleItem> members = new ArrayList<>();
            for (int i = 1; i <= ITEMS; i++) {
                String code = "S" + standard + "I" + i;
                items.add(item(code, ItemType.RATING, QuestionClass.VIEW, 1, 5));
                members.add(new ScaleItem(code, i == ITEMS));
            }
            scales.add(
                    new Scale("standard" + standard, "Standard number " + standard, "High is good.", members, 1, 5, 2));
        }
        for (int i = 1; i <= WELLBEING; i++) {
            items.add(item("W" + i, ItemType.ZERO_TO_TEN, QuestionClass.SPECIAL, 0, 10));
        }
        items.add(item("ROLE", ItemType.SINGLE_CHOICE, QuestionClass.DEMOGRAPHIC, 1, 7));
        items.add(item("SERVICE", ItemType.SINGLE_CHOICE, QuestionClass.DEMOGRAPHIC, 1, 5));
        return new Instrument(
                "MAIN",
                1,
                0,
                "Made-up questionnaire",
                List.of("en-GB"),
                List.of(new Section(
                        "all", "All", "", items.stream().map(Page::of).toList())),
                scales,
                List.of());
    }

    private static Item item(String code, ItemType type, QuestionClass kind, int first, int last) {
        List<Option> options = IntStream.rangeClosed(first, last)
                .mapToObj(value -> new Option(value, "Answer " + value, false))
                .toList();
        return new Item(code, "A statement of the usual length about work, number " + code, "", type, kind, options);
    }
}
