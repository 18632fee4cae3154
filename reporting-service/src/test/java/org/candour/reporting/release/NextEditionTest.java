package org.candour.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.candour.reporting.release.EmployerAnswers.Workforce;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When an edition may follow another: in the whole and in each group. */
@Tag("HC-10")
class NextEditionTest {
    private static final Map<String, String> BEFORE = people(0, 30, 20);

    @Test
    void nineChangesAreTooFewAndTenAreNot() {
        assertThat(after(EditionState.RELEASED, BEFORE, people(0, 39, 20)).allowed())
                .isFalse();
        assertThat(after(EditionState.RELEASED, BEFORE, people(0, 40, 20)).allowed())
                .isTrue();
    }

    @Test
    void oneErasureMakesNoEdition() {
        var next = after(EditionState.RELEASED, BEFORE, people(1, 30, 20));

        assertThat(next.allowed()).isFalse();
        assertThat(next.words()).contains("fewer than 10 people").contains("edition 3");
        assertThat(after(EditionState.RELEASED, BEFORE, BEFORE).allowed()).isFalse();
    }

    @Test
    void tenJoiningOneGroupAndOneAnotherAreTooFewInTheOther() {
        var now = people(0, 40, 21);
        var next = after(EditionState.RELEASED, BEFORE, now);

        assertThat(next.allowed()).isFalse();
        assertThat(next.words()).contains("in one of the groups");
        // The control: whoever does not look at groups lets it through.
        assertThat(NextEdition.after(edition(EditionState.RELEASED), members(BEFORE), Map.of(), workforce(now), 10)
                        .allowed())
                .isTrue();
    }

    /** As many as went have come: the tables' numbers of people are the same, the people are not. */
    @Test
    void anExchangeIsCountedTwice() {
        var now = new TreeMap<>(BEFORE);
        for (int person = 0; person < 5; person++) {
            now.remove("a" + person);
            now.put("new" + person, "a");
        }

        assertThat(after(EditionState.RELEASED, BEFORE, now).allowed()).isTrue();
        now.put("a0", "a");
        now.remove("new0");
        assertThat(after(EditionState.RELEASED, BEFORE, now).allowed()).isFalse();
    }

    @Test
    void theSamePeopleAgainOnlyAfterAWithdrawal() {
        assertThat(after(EditionState.WITHDRAWN, BEFORE, BEFORE).allowed()).isTrue();
        assertThat(after(EditionState.WITHDRAWN, BEFORE, people(1, 30, 20)).allowed())
                .isFalse();
    }

    @Test
    void whatIsAllowedNeverLeavesAFewToSubtract() {
        var random = new Random(3);
        int allowed = 0;
        int groupsStopped = 0;
        for (int run = 0; run < 500; run++) {
            var before = people(0, 15 + random.nextInt(20), 15 + random.nextInt(20));
            var now = people(random.nextInt(12), 20 + random.nextInt(30), 20 + random.nextInt(30));
            boolean safe = whole(before, now, "") >= 10
                    && List.of("a", "b").stream()
                            .mapToInt(group -> whole(before, now, group))
                            .allMatch(changes -> changes == 0 || changes >= 10);
            var next = after(EditionState.RELEASED, before, now);

            assertThat(next.allowed()).isEqualTo(safe);
            allowed += safe ? 1 : 0;
            groupsStopped += !safe && whole(before, now, "") >= 10 ? 1 : 0;
        }
        assertThat(allowed).isPositive();
        assertThat(groupsStopped).isPositive();
    }

    private static int whole(Map<String, String> before, Map<String, String> now, String group) {
        var changed = new TreeMap<>(before);
        now.forEach((person, of) -> {
            if (changed.remove(person) == null) {
                changed.put(person, of);
            }
        });
        return (int)
                changed.values().stream().filter(of -> of.startsWith(group)).count();
    }

    private static NextEdition after(EditionState state, Map<String, String> before, Map<String, String> now) {
        return NextEdition.after(edition(state), members(before), groups(before), workforce(now), 10);
    }

    /** People a0.. of group a, the first of them gone, and b0.. of group b. */
    private static Map<String, String> people(int gone, int a, int b) {
        var people = new TreeMap<String, String>();
        for (int person = gone; person < a; person++) {
            people.put("a" + person, "a");
        }
        for (int person = 0; person < b; person++) {
            people.put("b" + person, "b");
        }
        return people;
    }

    private static Workforce workforce(Map<String, String> people) {
        return new Workforce(EmployerAnswers.nobody().answers(), List.of(), members(people), groups(people));
    }

    private static Map<String, Integer> members(Map<String, String> people) {
        var members = new HashMap<String, Integer>();
        people.keySet().forEach(person -> members.put(person, 1));
        return members;
    }

    private static Map<String, Map<String, Integer>> groups(Map<String, String> people) {
        var groups = new HashMap<String, Map<String, Integer>>();
        people.forEach((person, group) ->
                groups.computeIfAbsent(group, name -> new HashMap<>()).put(person, 1));
        return groups;
    }

    private static Edition edition(EditionState state) {
        return new Edition(
                new UUID(0, 1),
                "S",
                "2026",
                "mid",
                3,
                "anna",
                Instant.EPOCH,
                List.of(),
                List.of(),
                state,
                "bela",
                Instant.EPOCH);
    }
}
