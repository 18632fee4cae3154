package org.candour.survey.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Condition;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.Retention;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.Thresholds;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;

/** A small study of three pages. */
public final class Sample {
    public static final String WAVE = "2026";
    public static final String UNIT = "care-north";

    private Sample() {}

    public static StudyPublished study(String code, int revision) {
        return new StudyPublished(
                code,
                revision,
                "Sample study " + code,
                "Sample Research Centre",
                new Thresholds(10, 5, 5),
                List.of(
                        new Employer("linden", "Lindenshire Council", Delivery.TABLES),
                        new Employer("harbour", "Harbourside Council", Delivery.ROWS)),
                "",
                List.of(
                        new Retention("ANSWERS", "ANALYSIS_COMPLETE", "2027-09-30", "P3Y", "DELETE"),
                        new Retention("AUDIT_LOG", "STUDY_END", "", "P6Y", "DELETE")),
                List.of());
    }

    public static WaveAnnounced wave(String study, int revision, WaveState state) {
        return new WaveAnnounced(
                study,
                WAVE,
                revision,
                "Sample wave",
                state,
                "MAIN",
                1,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 4, 30));
    }

    public static Instrument instrument(String title) {
        List<Option> agreement = List.of(
                new Option(1, "Disagree", false),
                new Option(2, "Neither", false),
                new Option(3, "Agree", false),
                new Option(9, "Not applicable", true));
        List<Option> steps = IntStream.rangeClosed(0, 10)
                .mapToObj(step -> new Option(step, Integer.toString(step), false))
                .toList();
        return new Instrument(
                "MAIN",
                1,
                0,
                title,
                List.of("en-GB"),
                List.of(
                        section(
                                "work",
                                "Work",
                                "About <your> work.",
                                closed("W1", "My work is shared out fairly.", ItemType.RATING, agreement),
                                closed("W2", "I can finish what I start.", ItemType.RATING, agreement)),
                        section(
                                "life",
                                "Life",
                                "",
                                closed("L1", "How content are you?", ItemType.ZERO_TO_TEN, steps),
                                closed("L2", "What helps?", ItemType.MULTIPLE_CHOICE, agreement)),
                        section("words", "Words", "", text("T1"), text("T2"))),
                List.of(),
                List.of());
    }

    private static Section section(String code, String title, String intro, Item... items) {
        return new Section(code, title, intro, List.of(new Page(code, "", Condition.ALWAYS, List.of(items))));
    }

    private static Item closed(String code, String text, ItemType type, List<Option> options) {
        return new Item(code, text, "", type, QuestionClass.VIEW, options);
    }

    private static Item text(String code) {
        return new Item(
                code, "What else " + code + "?", "No names.", ItemType.LONG_TEXT, QuestionClass.FREE_TEXT, List.of());
    }
}
