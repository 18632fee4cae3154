package org.candour.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Random;
import java.util.stream.IntStream;
import org.candour.reporting.disclosure.SevenAttacks.Attack;
import org.candour.reporting.disclosure.Snooper.Found;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Employers of 3 to 400 people, attacked in seven ways. Nothing may be found in what is released; in a release without
 * the rule against it every attack must find something, or it would be no attack.
 *
 * <p>Thirty employers run with the other tests. More run with {@code -Dcandour.attacks=10000} and
 * {@code -Dcandour.attacks.full=50} (60 items, 6 breakdowns); a file remembers how far they came, so that an
 * interrupted night goes on where it was.
 */
@Tag("HC-10")
@Tag("HC-12")
class SevenAttacksTest {
    private final EnumMap<Attack, Found> released = new EnumMap<>(Attack.class);
    private final EnumMap<Attack, Found> controls = new EnumMap<>(Attack.class);
    private int editions;
    private int undecided;

    @Test
    void nothingIsFoundInThirtyEmployers() {
        IntStream.range(0, 30).forEach(number -> attack(number, people(number, 30), 6, 2, true));
        System.out.println("seven attacks on 30 employers, " + editions + " released: " + released);
        System.out.println("the same without the rules: " + controls);

        assertThat(editions).isGreaterThan(20);
        assertThat(undecided).isZero();
        assertThat(released.values()).allMatch(found -> found.equals(Found.NOTHING));
        for (var attack : Attack.values()) {
            assertThat(controls.get(attack).something())
                    .as("control of " + attack)
                    .isTrue();
        }
    }

    @Test
    void theScoreOfASmallGroupTellsItsAnswers() {
        assertThat(new SevenAttacks(new MadeUpStaff(40, 6, 2, 1)).groupScores().onTheControl())
                .matches(Found::something);
    }

    @Test
    void nothingIsFoundInTheNight() throws IOException {
        resume("small", Integer.getInteger("candour.attacks", 0), 6, 2);
        resume("full", Integer.getInteger("candour.attacks.full", 0), 60, 6);
        assertThat(released.values()).allMatch(found -> found.equals(Found.NOTHING));
    }

    private void resume(String name, int employers, int items, int breakdowns) throws IOException {
        if (employers == 0) {
            return;
        }
        var file = Path.of(System.getProperty("candour.root", "."), "target", "attacks-" + name + ".txt");
        Files.createDirectories(file.toAbsolutePath().getParent());
        int done = Files.exists(file) ? Files.readAllLines(file).size() : 0;
        for (int number = done; number < employers; number++) {
            attack(number, people(number, employers), items, breakdowns, false);
            assertThat(released.values()).as("employer %d", number).allMatch(found -> found.equals(Found.NOTHING));
            Files.writeString(
                    file, number + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        System.out.println("seven attacks: " + employers + " employers, " + items + " items: nothing found, "
                + undecided + " undecided");
    }

    /** Sizes from 3 to 400, the small ones more often. */
    private static int people(int number, int of) {
        double at = number / (double) Math.max(1, of - 1);
        return 3 + (int) (397 * at * at) + (number == of - 1 ? 0 : new Random(number).nextInt(3));
    }

    private void attack(int number, int people, int items, int breakdowns, boolean withControls) {
        var attacks = new SevenAttacks(new MadeUpStaff(people, items, breakdowns, 77_000 + number));
        editions += attacks.isReleased() ? 1 : 0;
        attacks.onTheRelease().forEach((attack, found) -> released.merge(attack, found, Found::plus));
        undecided += attacks.undecided();
        if (withControls) {
            attacks.onTheControls().forEach((attack, found) -> controls.merge(attack, found, Found::plus));
        }
    }
}
