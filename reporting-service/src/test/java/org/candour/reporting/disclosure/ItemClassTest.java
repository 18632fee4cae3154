package org.candour.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions on health and characteristics of people need larger groups and larger counts. */
@Tag("HC-10")
class ItemClassTest {
    private static final List<String> ANSWERS = List.of("low", "middle", "high", "none");
    private final DisclosurePolicy policy = new DisclosurePolicy(10, 5, 5);

    @Test
    void theSameCountsAreShownOfAViewAndWithheldOfAHealthQuestion() {
        int[] counts = {12, 31, 9, 0};

        assertThat(row(ItemClass.VIEW, counts)).containsExactly("12", "31", "9", "0");
        assertThat(row(ItemClass.SPECIAL, counts)).containsExactly("12", "31", "–", "–");
        assertThat(row(ItemClass.DEMOGRAPHIC, counts)).containsExactly("12", "31", "–", "–");
    }

    @Test
    void nineteenPeopleAreTooFewForAHealthQuestionAndTwentyAreNot() {
        assertThat(table(ItemClass.SPECIAL, 10, 9, 0, 0).isWithheld()).isTrue();
        assertThat(table(ItemClass.SPECIAL, 10, 10, 0, 0).isWithheld()).isFalse();
        assertThat(table(ItemClass.VIEW, 10, 9, 0, 0).isWithheld()).isFalse();
    }

    @Test
    void noGroupOfFewerThanTwentyAndNoCountBelowTenIsEverShown() {
        assertThat(smallest(ItemClass.SPECIAL)).allMatch(count -> count == 0 || count >= 10);
        assertThat(smallest(ItemClass.DEMOGRAPHIC)).allMatch(count -> count == 0 || count >= 10);
        // The control: without the class, smaller ones are.
        assertThat(smallest(ItemClass.VIEW)).anyMatch(count -> count > 0 && count < 10);
    }

    @Test
    void stricterThresholdsCannotBeLowered() {
        assertThatThrownBy(() -> new DisclosurePolicy(10, 5, 5, 19, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosurePolicy(10, 5, 5, 20, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosurePolicy(30, 5, 5, 20, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new DisclosurePolicy(30, 12, 5)).isEqualTo(new DisclosurePolicy(30, 12, 5, 30, 12));
    }

    /** Every count of an answer shown in 60 seeded tables by group; of groups shown, too. */
    private List<Integer> smallest(ItemClass itemClass) {
        var random = new Random(11);
        var shown = new java.util.ArrayList<Integer>();
        for (int run = 0; run < 60; run++) {
            var groups = new LinkedHashMap<String, int[]>();
            for (int g = 0; g < 4; g++) {
                groups.put("g" + g, random.ints(4, 0, 5 + random.nextInt(20)).toArray());
            }
            var raw = FrequencyTable.twoWay("Q", "g", ANSWERS, groups).of(itemClass);
            for (var row : protect(raw).rows()) {
                row.cells().forEach(cell -> cell.count().ifPresent(shown::add));
                row.base().count().ifPresent(base -> {
                    if (itemClass.isStrict()) {
                        assertThat(base).isGreaterThanOrEqualTo(20);
                    }
                });
            }
        }
        assertThat(shown).hasSizeGreaterThan(100);
        return shown;
    }

    private List<String> row(ItemClass itemClass, int... counts) {
        return table(itemClass, counts).row("all").cells().stream()
                .map(SafeCell::toString)
                .toList();
    }

    private SafeTable table(ItemClass itemClass, int... counts) {
        return protect(FrequencyTable.oneWay("Q", ANSWERS, counts).of(itemClass));
    }

    private SafeTable protect(FrequencyTable raw) {
        return policy.protect(new LinkedTables("T/1", List.of(raw), List.of())).table(raw.id());
    }
}
