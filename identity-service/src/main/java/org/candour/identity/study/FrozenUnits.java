package org.candour.identity.study;

import java.util.ArrayList;
import java.util.List;
import org.candour.platform.yaml.FileProblem;

/**
 * What a new version of a pack may not change about services and teams once the study has opened. Answers carry their
 * codes, so one stays where it is; who is in a small one is settled by its headcount when people are asked.
 */
final class FrozenUnits {
    private FrozenUnits() {}

    static List<FileProblem> broken(StudyDefinition known, StudyDefinition wanted, List<Wave> waves) {
        List<FileProblem> problems = new ArrayList<>();
        boolean asking = waves.stream().anyMatch(Wave::open);
        for (StudyEmployer employer : known.employers()) {
            List<StudyUnit> now =
                    wanted.employer(employer.code()).map(StudyEmployer::parts).orElse(List.of());
            if (!places(now).containsAll(places(employer.parts()))) {
                problems.add(problem(employer, "the study has opened: a unit stays, below the same one"));
            } else if (asking && !counted(now).equals(counted(employer.parts()))) {
                problems.add(problem(employer, "a wave is open: units and their numbers of people stay as they are"));
            }
        }
        return problems;
    }

    private static FileProblem problem(StudyEmployer employer, String rule) {
        return new FileProblem("employers.yaml", 0, "employers." + employer.code() + ".units", rule);
    }

    private static List<String> places(List<StudyUnit> units) {
        return units.stream().map(unit -> unit.parent() + "/" + unit.code()).toList();
    }

    private static List<String> counted(List<StudyUnit> units) {
        return units.stream()
                .map(unit -> unit.parent() + "/" + unit.code() + "/" + unit.people())
                .sorted()
                .toList();
    }
}
