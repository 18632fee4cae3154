package org.candour.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules one by one, on tables small enough to check by eye. */
@Tag("HC-10")
class DisclosurePolicyTest {
    private static final List<String> AGREE = List.of("SA", "A", "N", "D", "SD");
    private final DisclosurePolicy policy = new DisclosurePolicy(10, 5, 5);

    @Test
    void aTableWithoutSmallCountsIsShownInFull() {
        var table = protectOne(12, 31, 9, 6, 0);

        assertThat(table.row("all").cells()).extracting(SafeCell::toString).containsExactly("12", "31", "9", "6", "0");
        assertThat(table.row("all").cells().getFirst().percent()).hasValue(21);
        assertThat(table.flags()).containsExactly("all: nobody chose SD");
    }

    @Test
    void aSmallCountHidesTheSmallestOtherCountToo() {
        assertThat(protectOne(12, 31, 9, 6, 3).row("all").cells())
                .extracting(SafeCell::toString)
                .containsExactly("12", "31", "9", "–", "–");
    }

    @Test
    void smallCountsThatCoverEachOtherHideNothingElse() {
        assertThat(protectOne(12, 31, 9, 3, 2).row("all").cells())
                .extracting(SafeCell::toString)
                .containsExactly("12", "31", "9", "–", "–");
    }

    @Test
    void smallCountsThatSumToTwoNeedAThird() {
        assertThat(protectOne(40, 25, 7, 1, 1).row("all").cells())
                .extracting(SafeCell::toString)
                .containsExactly("40", "25", "–", "–", "–");
    }

    @Test
    void fewerThanTenPeopleGetNothing() {
        var table = protectOne(5, 4, 0, 0, 0);

        assertThat(table.isWithheld()).isTrue();
        assertThat(table.shareShown()).isZero();
        assertThat(table.replacedByScore()).isTrue();
    }

    @Test
    void everybodyOrAllButOneInOneAnswerHidesTheWholeRow() {
        for (var table : List.of(protectOne(0, 25, 0, 0, 0), protectOne(0, 24, 0, 1, 0))) {
            assertThat(table.row("all").base().count()).hasValue(25);
            assertThat(table.row("all").cells()).noneMatch(SafeCell::isShown);
        }
    }

    @Test
    void aSmallGroupTakesTheSmallestOtherGroupWithIt() {
        var groups = new LinkedHashMap<String, int[]>();
        groups.put("x", new int[] {20, 15, 9, 8, 6});
        groups.put("y", new int[] {10, 8, 7, 6, 5});
        groups.put("z", new int[] {2, 2, 1, 1, 1});
        var table = protect(FrequencyTable.twoWay("Q", "team", AGREE, groups)).table("Q by team");

        assertThat(table.row("team=x").base().isShown()).isTrue();
        for (var hidden : List.of("team=y", "team=z")) {
            assertThat(table.row(hidden).base().isShown()).isFalse();
            assertThat(table.row(hidden).cells()).noneMatch(SafeCell::isShown);
        }
    }

    @Test
    void aBreakdownWithOneLargeAndOneSmallGroupIsGivenUpButItsItemIsNot() {
        var groups = new LinkedHashMap<String, int[]>();
        groups.put("x", new int[] {20, 15, 9, 8, 6});
        groups.put("z", new int[] {2, 2, 1, 1, 1});
        var safe = protect(
                FrequencyTable.oneWay("Q", AGREE, new int[] {22, 17, 10, 9, 7}),
                FrequencyTable.twoWay("Q", "team", AGREE, groups));

        assertThat(safe.table("Q by team").isWithheld()).isTrue();
        assertThat(safe.table("Q").shareShown()).isEqualTo(1);
    }

    @Test
    void tablesThatDisagreeOnACellAreRefused() {
        var groups = new LinkedHashMap<String, int[]>();
        groups.put("x", new int[] {20, 15, 9, 8, 6});
        groups.put("y", new int[] {10, 8, 7, 6, 5});
        var all = FrequencyTable.oneWay("Q", AGREE, new int[] {31, 23, 16, 14, 11});
        var byTeam = FrequencyTable.twoWay("Q", "team", AGREE, groups);

        assertThatThrownBy(() -> protect(all, byTeam)).hasMessageContaining("disagree");
    }

    @Test
    void besideRowsEverybodyIsCountedInFullAndNoGroupIs() {
        var groups = new LinkedHashMap<String, int[]>();
        groups.put("x", new int[] {20, 15, 9, 8, 6});
        groups.put("y", new int[] {10, 8, 7, 6, 5});
        var whole = FrequencyTable.oneWay("Q", AGREE, new int[] {12, 31, 9, 6, 3});
        var few = FrequencyTable.oneWay("R", AGREE, new int[] {5, 4, 0, 0, 0});
        var safe = policy.inFull(new LinkedTables("T/1", List.of(whole, few), List.of()));

        assertThat(safe.table("Q").row("all").cells())
                .extracting(SafeCell::toString)
                .containsExactly("12", "31", "9", "6", "3");
        assertThat(safe.table("R").isWithheld()).isTrue();
        var byTeam = FrequencyTable.twoWay("Q", "team", AGREE, groups);
        assertThatThrownBy(() -> policy.inFull(new LinkedTables("T/1", List.of(byTeam), List.of())))
                .hasMessageContaining("no table by group");
    }

    @Test
    void thresholdsCannotBeLowered() {
        assertThatThrownBy(() -> new DisclosurePolicy(9, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosurePolicy(10, 4, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosurePolicy(10, 5, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStoredEditionComesBackOnlyUnchanged() {
        var key = new byte[32];
        var safe = protect(FrequencyTable.oneWay("Q", AGREE, new int[] {12, 31, 9, 6, 3}));
        var mac = safe.mac(key);
        var again = SafeTable.fromEdition(safe.bytes(), mac, key).getFirst();

        assertThat(again.rows().toString()).isEqualTo(safe.table("Q").rows().toString());
        var changed = new String(safe.bytes(), StandardCharsets.UTF_8).replace("\t31\t", "\t32\t");
        assertThatThrownBy(() -> SafeTable.fromEdition(changed.getBytes(StandardCharsets.UTF_8), mac, key))
                .isInstanceOf(SecurityException.class);
    }

    @Test
    void rawTablesDoNotPrintTheirCounts() {
        assertThat(FrequencyTable.oneWay("Q", AGREE, new int[] {12, 31, 9, 6, 3}))
                .hasToString("FrequencyTable[Q]");
    }

    @Test
    void thePublishedPartHasNoProof() {
        var safe = protect(FrequencyTable.oneWay("Q", AGREE, new int[] {12, 31, 9, 6, 3}));

        assertThat(new String(safe.bytes(), StandardCharsets.UTF_8)).contains("\nvalues\t");
        assertThat(new String(safe.published(), StandardCharsets.UTF_8)).doesNotContain("values", "proof");
    }

    private SafeTable protectOne(int... counts) {
        return protect(FrequencyTable.oneWay("Q", AGREE, counts)).table("Q");
    }

    private ProtectedTables protect(FrequencyTable... tables) {
        return policy.protect(new LinkedTables("T/1", List.of(tables), List.of()));
    }
}
