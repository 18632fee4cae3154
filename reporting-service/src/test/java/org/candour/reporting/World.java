package org.candour.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.instrument.InstrumentState;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;
import org.candour.contracts.instrument.Page;
import org.candour.contracts.instrument.QuestionClass;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.contracts.instrument.Section;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.ClosingTally;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.InvitedCounted;
import org.candour.contracts.study.StaffAssigned;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.Thresholds;
import org.candour.contracts.study.Unit;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;
import org.candour.reporting.intake.CheckTally;
import org.candour.reporting.intake.KeepInstrumentCopy;
import org.candour.reporting.intake.KeepStudyCopy;
import org.candour.reporting.intake.StoreResponse;

/** A made-up study with answers that hang together, for tests that need one. Seeded, so that each run is the same. */
@ApplicationScoped
public class World {
    public static final String WAVE = "2026";
    public static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final KeepStudyCopy copies;
    private final KeepInstrumentCopy instruments;
    private final StoreResponse store;
    private final CheckTally tally;

    World(KeepStudyCopy copies, KeepInstrumentCopy instruments, StoreResponse store, CheckTally tally) {
        this.copies = copies;
        this.instruments = instruments;
        this.store = store;
        this.tally = tally;
    }

    /** A closed wave whose answers have all arrived. */
    public List<ResponseSubmitted> complete(String study, Map<String, Integer> answers) {
        publish(study, answers);
        List<ResponseSubmitted> responses = new ArrayList<>();
        answers.forEach((employer, count) -> {
            for (int person = 0; person < count; person++) {
                responses.add(response(study, employer, employer + "-" + person, new Random(person * 31L + count)));
            }
        });
        responses.forEach(store::store);
        tally.check(tallyOf(study, 1, responses));
        return responses;
    }

    /** A closed wave of one employer whose people work in these units; answers by unit, empty for the employer. */
    public void completeByUnit(String study, String employer, List<Unit> units, Map<String, Integer> answers) {
        publish(study, Map.of(employer, 200));
        copies.keep(study(study, 2, List.of(new Employer(employer, "Employer " + employer, Delivery.TABLES, units))));
        List<ResponseSubmitted> responses = new ArrayList<>();
        answers.forEach((unit, count) -> {
            for (int person = 0; person < count; person++) {
                responses.add(
                        at(unit, response(study, employer, unit + "-" + person, new Random(person * 31L + count))));
            }
        });
        responses.forEach(store::store);
        tally.check(tallyOf(study, 1, responses));
    }

    /** The same answers from somebody of this unit. */
    public static ResponseSubmitted at(String unit, ResponseSubmitted response) {
        return new ResponseSubmitted(
                response.response(),
                response.pseudonym(),
                response.study(),
                response.wave(),
                response.employer(),
                unit,
                response.instrument(),
                response.instrumentVersion(),
                response.day(),
                response.answers());
    }

    public void publish(String study, Map<String, Integer> answers) {
        instruments.keep(new InstrumentAnnounced(study, 1, InstrumentState.PUBLISHED, List.of("en-GB"), instrument()));
        copies.keep(study(
                study,
                1,
                answers.keySet().stream()
                        .map(code -> new Employer(code, "Employer " + code, Delivery.TABLES))
                        .toList()));
        copies.keep(new WaveAnnounced(study, WAVE, 1, "2026 wave", WaveState.CLOSED, "MAIN", 1, DAY, DAY.plusDays(20)));
        answers.forEach((employer, count) -> copies.keep(new InvitedCounted(study, WAVE, 1, employer, "", count * 2)));
    }

    private static StudyPublished study(String study, int revision, List<Employer> employers) {
        return new StudyPublished(
                study,
                revision,
                "Study " + study,
                "Example Centre",
                new Thresholds(10, 5, 5),
                employers,
                "Talk about it.");
    }

    public void grant(String subject, String role, String study, String organisation) {
        copies.keep(new StaffAssigned(
                subject + "/" + role + "/" + study + "/" + organisation, 1, subject, role, study, organisation, true));
    }

    static ClosingTally tallyOf(String study, int revision, List<ResponseSubmitted> responses) {
        long high = 0;
        long low = 0;
        for (ResponseSubmitted response : responses) {
            high ^= response.response().getMostSignificantBits();
            low ^= response.response().getLeastSignificantBits();
        }
        return new ClosingTally(study, WAVE, revision, responses.size(), new UUID(high, low));
    }

    public static ResponseSubmitted response(String study, String employer, String pseudonym, Random random) {
        List<Answer> answers = new ArrayList<>();
        double mood = random.nextGaussian();
        for (int scale = 1; scale <= 2; scale++) {
            for (int item = 1; item <= 4; item++) {
                int value = (int) Math.round(Math.clamp(3 + mood + 0.7 * random.nextGaussian(), 1, 5));
                if (random.nextInt(20) > 0) {
                    answers.add(new Answer("S" + scale + "I" + item, List.of(item == 4 ? 6 - value : value)));
                }
            }
        }
        answers.add(new Answer("WELL", List.of(random.nextInt(11))));
        answers.add(new Answer("GENDER", List.of(1 + random.nextInt(2))));
        answers.add(new Answer("TASKS", List.of(1, 3)));
        return new ResponseSubmitted(UUID.randomUUID(), pseudonym, study, WAVE, employer, "", "MAIN", 1, DAY, answers);
    }

    static Instrument instrument() {
        List<Option> agree = new ArrayList<>(IntStream.rangeClosed(1, 5)
                .mapToObj(value -> new Option(value, "Step " + value, false))
                .toList());
        agree.add(new Option(9, "Not applicable to me", true));
        List<Item> items = new ArrayList<>();
        List<Scale> scales = new ArrayList<>();
        for (int scale = 1; scale <= 2; scale++) {
            List<ScaleItem> members = new ArrayList<>();
            for (int item = 1; item <= 4; item++) {
                String code = "S" + scale + "I" + item;
                items.add(new Item(code, "Statement " + code, "", ItemType.RATING, QuestionClass.VIEW, agree));
                members.add(new ScaleItem(code, item == 4));
            }
            scales.add(new Scale("scale" + scale, "Scale " + scale, "High is good.", members, 1, 5, 2));
        }
        List<Option> ten = IntStream.rangeClosed(0, 10)
                .mapToObj(value -> new Option(value, String.valueOf(value), false))
                .toList();
        items.add(new Item("WELL", "=How are you?", "", ItemType.ZERO_TO_TEN, QuestionClass.SPECIAL, ten));
        items.add(new Item(
                "TASKS",
                "Which of these, if any?",
                "",
                ItemType.MULTIPLE_CHOICE,
                QuestionClass.VIEW,
                List.of(new Option(1, "One", false), new Option(2, "Two", false), new Option(3, "Three", false))));
        items.add(new Item(
                "GENDER",
                "Are you?",
                "",
                ItemType.SINGLE_CHOICE,
                QuestionClass.DEMOGRAPHIC,
                List.of(new Option(1, "Woman", false), new Option(2, "Man", false), new Option(9, "No say", true))));
        items.add(new Item("TEXT", "Anything else?", "", ItemType.LONG_TEXT, QuestionClass.FREE_TEXT, List.of()));
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
}
