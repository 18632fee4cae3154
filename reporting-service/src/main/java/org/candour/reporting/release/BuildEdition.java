package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.study.Employer;
import org.candour.platform.problem.Problem;

/** Builds the edition of one employer and lets the auditor judge it. */
@ApplicationScoped
public class BuildEdition {
    private final EditionPress press;
    private final Background background;
    private final Buildings buildings;

    public BuildEdition(EditionPress press, Background background, Buildings buildings) {
        this.press = press;
        this.background = background;
        this.buildings = buildings;
    }

    @Transactional
    void build(Building building, WaveMaterial material) {
        Employer employer = material.study().employers().stream()
                .filter(one -> one.code().equals(building.place().employer()))
                .findFirst()
                .orElseThrow(Problem::notFound);
        String why = press.print(
                building.askedBy(),
                new EditionPress.Order(
                        material.study(),
                        material.wave(),
                        material.instrument(),
                        employer,
                        material.workforces().getOrDefault(employer.code(), EmployerAnswers.nobody()),
                        material.invited().get(employer.code()),
                        material.comparison(),
                        background));
        buildings.end(building.place(), Building.State.DONE, why);
    }
}
