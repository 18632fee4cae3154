package org.candour.identity.study;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.contracts.study.Unit;

/**
 * Which units of an employer reports may know (PP-3): those with enough people when the study opens. Whoever works in a
 * smaller one is counted in the first unit above that is large enough, or in the employer, which has the empty code. So
 * the code of a small unit never leaves this service.
 */
public final class ReportingUnits {
    private final List<StudyUnit> units;
    private final Map<String, String> countedIn = new HashMap<>();

    /** @param group fewest people of a reporting unit, the study's group threshold */
    ReportingUnits(List<StudyUnit> units, int group) {
        this.units = List.copyOf(units);
        // Those above come before those below.
        units.forEach(unit -> countedIn.put(unit.code(), unit.people() < group ? of(unit.parent()) : unit.code()));
    }

    /** The reporting unit in which people of this unit are counted; empty for the employer. */
    public String of(String unit) {
        return countedIn.getOrDefault(unit, "");
    }

    /** The same for a team as an employer wrote it, by code or by label in small letters. */
    public String ofTeam(String team) {
        String written = small(team);
        return units.stream()
                .filter(unit ->
                        unit.code().equals(written) || small(unit.label()).equals(written))
                .findFirst()
                .map(unit -> of(unit.code()))
                .orElse("");
    }

    /** What other services may know. */
    List<Unit> announced() {
        return units.stream()
                .filter(unit -> of(unit.code()).equals(unit.code()))
                .map(unit -> new Unit(unit.code(), unit.label(), unit.parent()))
                .toList();
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
