package org.candour.identity.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.identity.code.Crockford;
import org.jspecify.annotations.Nullable;

/**
 * An employer in a study.
 *
 * @param code short code, unique in the study
 * @param label what reports call the employer
 * @param organisationCode lets its staff in through the open link; shared, so no secret of any person
 * @param delivery what the employer receives, fixed before opening
 * @param mail a shared mailbox that is told of released reports, null when nobody is told; stays in this service
 * @param units services and teams, each after the unit above it; null in studies of before there were any
 */
public record StudyEmployer(
        String code,
        String label,
        String organisationCode,
        Delivery delivery,
        @Nullable String mail,
        @Nullable List<StudyUnit> units) {
    public StudyEmployer {
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** Whom nobody mails. */
    public StudyEmployer(String code, String label, String organisationCode, Delivery delivery) {
        this(code, label, organisationCode, delivery, null, List.of());
    }

    public List<StudyUnit> parts() {
        return units == null ? List.of() : units;
    }

    /** @param group the study's group threshold */
    public ReportingUnits reportingUnits(int group) {
        return new ReportingUnits(parts(), group);
    }

    /** Where somebody works who typed this code of the employer or of one of its units. */
    Optional<Workplace> workplace(String typed, int group) {
        String wanted = Crockford.normalise(typed);
        Stream<Workplace> unitCodes = parts().stream()
                .filter(unit -> opens(unit.organisationCode(), wanted))
                .map(unit -> new Workplace(code, reportingUnits(group).of(unit.code())));
        return opens(organisationCode, wanted) ? Optional.of(new Workplace(code, "")) : unitCodes.findFirst();
    }

    private static boolean opens(@Nullable String organisationCode, String typed) {
        return organisationCode != null && Crockford.normalise(organisationCode).equals(typed);
    }

    /** The part of it that other services may know. */
    public Employer announced(int group) {
        return new Employer(code, label, delivery, reportingUnits(group).announced());
    }
}
