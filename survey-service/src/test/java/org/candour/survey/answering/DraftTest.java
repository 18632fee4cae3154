package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two devices, one draft: the later answer counts when it has seen the earlier one, and the other is kept. */
@Tag("SP-4")
class DraftTest {
    private static final int PHONE = 1;
    private static final int OFFICE = 2;
    private static final int HOME = 3;

    private final Draft answered = save(Draft.EMPTY, PHONE, 0, Given.of(3));

    @Test
    void theFirstAnswerCounts() {
        assertThat(answered.given("A")).isEqualTo(Given.of(3));
        assertThat(answered.revision()).isEqualTo(1);
        assertThat(answered.saved("page")).isTrue();
        assertThat(answered.answers()).isEqualTo(Map.of("A", List.of(3)));
        assertThat(answered).hasToString("Draft(withheld)");
    }

    @Test
    void whoHasSeenTheAnswerCanChangeIt() {
        Draft changed = save(answered, OFFICE, 1, Given.of(2));

        assertThat(changed.given("A")).isEqualTo(Given.of(2));
        assertThat(changed.others("A")).isEmpty();
    }

    @Test
    void theSameDeviceCanAlwaysChangeIt() {
        Draft changed = save(answered, PHONE, 0, Given.of(2));

        assertThat(changed.given("A")).isEqualTo(Given.of(2));
        assertThat(changed.others("A")).isEmpty();
    }

    @Test
    void whoHasNotSeenTheAnswerIsKeptAsTheOther() {
        Draft.Merged merged = merge(answered, OFFICE, 0, Given.of(2));

        assertThat(merged.others()).containsExactly("A");
        assertThat(merged.draft().given("A")).isEqualTo(Given.of(3));
        assertThat(merged.draft().others("A")).containsExactly(Given.of(2));
        assertThat(merged.draft().revision()).isEqualTo(2);
    }

    @Test
    void theSameAnswerTwiceIsNoConflict() {
        assertThat(merge(answered, OFFICE, 0, Given.of(3)).others()).isEmpty();
        assertThat(merge(answered, OFFICE, 1, Given.of(3)).draft()).isSameAs(answered);
        assertThat(merge(answered, PHONE, 0, Given.of(3)).draft()).isSameAs(answered);
    }

    @Test
    void aBlankThatSawNothingTakesNothingAway() {
        Draft.Merged merged = merge(answered, OFFICE, 0, Given.NOTHING);

        assertThat(merged.others()).isEmpty();
        assertThat(merged.draft().given("A")).isEqualTo(Given.of(3));
    }

    @Test
    void anAnswerThatWasTakenBackStaysBackAndIsDefended() {
        Draft cleared = save(answered, OFFICE, 1, Given.NOTHING);
        assertThat(cleared.given("A")).isEqualTo(Given.NOTHING);

        Draft late = save(cleared, HOME, 0, Given.of(1));

        assertThat(late.given("A")).isEqualTo(Given.NOTHING);
        assertThat(late.others("A")).containsExactly(Given.of(1));
    }

    @Test
    void aDeviceThatWasLateCanGoOnAfterSeeingWhatCounts() {
        Draft late = save(answered, OFFICE, 0, Given.of(2));

        Draft decided = save(late, OFFICE, late.revision(), Given.of(1));

        assertThat(decided.given("A")).isEqualTo(Given.of(1));
        assertThat(decided.others("A")).isEmpty();
    }

    @Test
    void everyLateDeviceKeepsItsLastAnswer() {
        Draft late = save(save(save(answered, OFFICE, 0, Given.of(2)), HOME, 0, Given.of(1)), OFFICE, 0, Given.of(9));

        assertThat(late.given("A")).isEqualTo(Given.of(3));
        assertThat(late.others("A")).containsExactly(Given.of(1), Given.of(9));
    }

    @Test
    void theOtherAnswerCanBeUsedAndTheFirstIsKept() {
        Draft late = save(answered, OFFICE, 0, Given.of(2));

        Draft swapped = late.swapped("A");
        assertThat(swapped.given("A")).isEqualTo(Given.of(2));
        assertThat(swapped.others("A")).containsExactly(Given.of(3));
        assertThat(swapped.swapped("A").given("A")).isEqualTo(Given.of(3));
        assertThat(swapped.swapped("A").others("A")).containsExactly(Given.of(2));

        Draft stale = save(swapped, PHONE, 1, Given.of(3));
        assertThat(stale.given("A")).isEqualTo(Given.of(2));
        assertThat(stale.others("A")).containsExactly(Given.of(3));
    }

    @Test
    void withoutAnotherAnswerASwapChangesNothing() {
        assertThat(answered.swapped("A")).isSameAs(answered);
        assertThat(answered.swapped("B")).isSameAs(answered);
    }

    @Test
    void severalOthersComeInTurn() {
        Draft late = save(save(answered, OFFICE, 0, Given.of(2)), HOME, 0, Given.of(1));

        List<Given> offered = new ArrayList<>();
        Draft turning = late;
        for (int turn = 0; turn < 3; turn++) {
            turning = turning.swapped("A");
            offered.add(turning.given("A"));
        }

        assertThat(offered).containsExactly(Given.of(1), Given.of(2), Given.of(3));
    }

    @Test
    void aPageIsThroughOnlyWhenItWasSent() {
        Seen seen = new Seen(0, 4, PHONE);
        Draft single =
                Draft.EMPTY.with("page", false, Map.of("A", Given.of(1)), seen).draft();
        assertThat(single.saved("page")).isFalse();
        assertThat(single.pages().get("page").version()).isEqualTo(4);

        Draft whole = single.with("page", true, Map.of("A", Given.of(1)), seen).draft();
        assertThat(whole.saved("page")).isTrue();

        Draft later = whole.with("page", false, Map.of("A", Given.of(2)), new Seen(2, 5, PHONE))
                .draft();
        assertThat(later.saved("page")).isTrue();
        assertThat(later.pages().get("page").version()).isEqualTo(5);
    }

    @Test
    void aDeviceThatAgreedWithoutKnowingIsHeardOnceTheAnswerChanges() {
        Draft agreed = save(answered, OFFICE, 0, Given.of(3));
        assertThat(agreed.others("A")).isEmpty();

        assertThat(save(agreed, PHONE, 0, Given.of(1)).others("A")).containsExactly(Given.of(3));
        assertThat(save(agreed, PHONE, agreed.revision(), Given.of(1)).others("A"))
                .isEmpty();
    }

    private record Standing(Given given, int revision) {}

    /** Whatever happens on three devices: the last answer of each is held until somebody changes it who saw it count. */
    @Test
    void nothingIsEverLost() {
        SplittableRandom random = new SplittableRandom(20261121);
        for (int run = 0; run < 5_000; run++) {
            Draft draft = Draft.EMPTY;
            Map<Integer, Integer> screens = new HashMap<>();
            Map<Integer, Standing> standing = new HashMap<>();
            for (int step = 0; step < 12; step++) {
                int device = random.nextInt(1, 4);
                if (random.nextInt(3) == 0) {
                    screens.put(device, draft.revision());
                }
                int seen = screens.getOrDefault(device, 0);
                Given next = Given.of(random.nextInt(1, 5));
                Entry before = draft.entries().getOrDefault("A", Entry.first(Given.NOTHING, 0, device));

                draft = save(draft, device, seen, next);

                boolean knew = seen >= before.revision() || before.device() == device;
                if (knew && before.given().equals(next)) {
                    continue; // the page was only sent again
                }
                if (knew) {
                    standing.values()
                            .removeIf(known -> known.given().equals(before.given()) && known.revision() <= seen);
                }
                standing.put(device, new Standing(next, draft.revision()));
                assertThat(held(draft))
                        .containsAll(
                                standing.values().stream().map(Standing::given).toList());
            }
        }
    }

    private static List<Given> held(Draft draft) {
        List<Given> held = new ArrayList<>();
        held.add(draft.given("A"));
        draft.entries().get("A").others().forEach(other -> held.add(other.given()));
        return held;
    }

    private static Draft save(Draft draft, int device, int seen, Given given) {
        return merge(draft, device, seen, given).draft();
    }

    private static Draft.Merged merge(Draft draft, int device, int seen, Given given) {
        return draft.with("page", true, Map.of("A", given), new Seen(seen, 1, device));
    }
}
