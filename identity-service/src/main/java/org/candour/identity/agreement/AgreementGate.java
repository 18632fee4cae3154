package org.candour.identity.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.identity.study.Gate;
import org.candour.identity.study.LaunchCheck;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyDefinition.EntryKind;
import org.candour.identity.study.StudyEmployer;

/** Wherever an organisation hands over data, an agreement with it must be in force (SP-17, EW-A16). */
@ApplicationScoped
public class AgreementGate implements LaunchCheck {
    private static final String TITLE = "Data sharing agreements";

    private final Agreements agreements;
    private final Clock clock;

    AgreementGate(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public List<Gate> of(StudyDefinition study) {
        if (study.entry() == EntryKind.OPEN_LINK && !study.contactRules().uploads()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String without = study.employers().stream()
                .filter(one ->
                        agreements.inForce(study.code(), one.code(), today).isEmpty())
                .map(StudyEmployer::label)
                .collect(Collectors.joining(", "));
        return List.of(
                without.isEmpty()
                        ? Gate.open(TITLE, Gate.Place.AGREEMENTS)
                        : Gate.closed(
                                TITLE,
                                "No agreement is in force with " + without + ".",
                                "Record the signed agreement, or review the one whose review is overdue.",
                                Gate.Place.AGREEMENTS));
    }
}
