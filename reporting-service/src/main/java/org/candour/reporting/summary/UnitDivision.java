package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.Unit;

/** How a report divides people by service and team: the rows that may be shown, in the order of the study pack. */
final class UnitDivision {
    private final WorkUnits units;
    private final Employer employer;
    private final Set<String> rows = new HashSet<>();
    private final List<Division.Group> groups = new ArrayList<>();

    private UnitDivision(WorkUnits units, Employer employer) {
        this.units = units;
        this.employer = employer;
        rows.addAll(units.tree(false, units.levels()).rows());
        rows.addAll(units.tree(true, units.levels()).rows());
    }

    static Optional<Division> of(StudyPublished study, Employer employer, WorkUnits units) {
        if (!units.any()) {
            return Optional.empty();
        }
        var division = new UnitDivision(units, employer);
        division.below("", "");
        return Optional.of(new Division(
                WorkUnits.NAME,
                study.unitsTitle(),
                division.groups,
                division.note(study.thresholds().group())));
    }

    private void below(String above, String label) {
        for (Unit unit : units.units()) {
            if (unit.parent().equals(above)) {
                add(unit.code(), unit.label(), label);
                below(unit.code(), unit.label());
            }
        }
        String whole = label.isEmpty() ? employer.label() : label;
        add(WorkUnits.rest(above), whole + (label.isEmpty() ? ", no service named" : ", no team named"), label);
        add(
                "others" + (above.isEmpty() ? "" : " of " + above),
                label.isEmpty() ? "Everybody else" : "Everybody else in " + label,
                label);
    }

    private void add(String code, String label, String above) {
        if (rows.contains(WorkUnits.NAME + "=" + code)) {
            groups.add(new Division.Group(code, label, above));
        }
    }

    private String note(int group) {
        String small = "Where fewer than " + group + " people of a service or team answered, they are counted"
                + " in “Everybody else” or in the service or employer above.";
        String coarse = "Where too much about teams would have to be withheld, a question is shown by service only.";
        return (units.rolledUp() ? small : "")
                + (units.rolledUp() && units.levels() > 1 ? " " : "")
                + (units.levels() > 1 ? coarse : "");
    }
}
