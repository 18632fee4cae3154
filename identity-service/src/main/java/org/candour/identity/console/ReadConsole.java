package org.candour.identity.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.identity.agreement.Agreement;
import org.candour.identity.agreement.Agreements;
import org.candour.identity.contact.CountOldSeals;
import org.candour.identity.contact.CountSupplied;
import org.candour.identity.invitation.ShowMailings;
import org.candour.identity.study.ContactRules;
import org.candour.identity.study.ErasurePhase;
import org.candour.identity.study.Invited;
import org.candour.identity.study.LaunchGates;
import org.candour.identity.study.Packs;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.identity.study.StudyPhases;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;

/** Gathers what the manager of some studies has to know. */
@ApplicationScoped
public class ReadConsole {
    static final int SOON_DAYS = 60;
    private static final int LEAST = 10;

    private final Studies studies;
    private final Packs packs;
    private final StudyPhases phases;
    private final LaunchGates gates;
    private final Waves waves;
    private final Agreements agreements;
    private final CountSupplied supplied;
    private final ShowMailings mailings;
    private final CountOldSeals oldSeals;
    private final Clock clock;

    ReadConsole(
            Studies studies,
            Packs packs,
            StudyPhases phases,
            LaunchGates gates,
            Waves waves,
            Agreements agreements,
            CountSupplied supplied,
            ShowMailings mailings,
            CountOldSeals oldSeals,
            Clock clock) {
        this.studies = studies;
        this.packs = packs;
        this.phases = phases;
        this.gates = gates;
        this.waves = waves;
        this.agreements = agreements;
        this.supplied = supplied;
        this.mailings = mailings;
        this.oldSeals = oldSeals;
        this.clock = clock;
    }

    @Transactional
    public Console read(List<String> codes) {
        List<String> waiting = packs.codes();
        return new Console(
                codes.stream().map(code -> card(code, waiting.contains(code))).toList(),
                codes.stream()
                        .flatMap(code -> studies.find(code).stream())
                        .flatMap(this::due)
                        .sorted(Comparator.comparing(DueAgreement::review))
                        .toList());
    }

    private StudyCard card(String code, boolean pack) {
        Optional<StudyDefinition> found = studies.find(code);
        if (found.isEmpty()) {
            return new StudyCard(code, "", 0, pack, "", List.of(), List.of(), ContactRules.NONE, "", "", List.of(), 0);
        }
        StudyDefinition study = found.get();
        Optional<Wave> next = waves.next(code);
        return new StudyCard(
                code,
                study.title(),
                studies.revision(code),
                pack,
                phases.current(code).map(ErasurePhase.Code::title).orElse("Not open yet"),
                gates.of(study, next),
                waves.of(code),
                study.contactRules(),
                words(supplied.of(code).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()),
                words(next.map(wave -> waves.invited(code, wave.code())).orElse(List.of()).stream()
                        .mapToLong(Invited::invited)
                        .sum()),
                mailings.of(code).stream()
                        .filter(shown -> shown.mailing().unfinished())
                        .map(shown -> MailingCard.of(shown.mailing(), shown.counts()))
                        .toList(),
                oldSeals.of(code));
    }

    private Stream<DueAgreement> due(StudyDefinition study) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return agreements.of(study.code()).stream()
                .filter(agreement -> agreement.on(today) != Agreement.State.ENDED)
                .filter(agreement -> !agreement.review().isAfter(today.plusDays(SOON_DAYS)))
                .map(agreement -> new DueAgreement(
                        agreement.id(),
                        study.code(),
                        study.employer(agreement.organisation())
                                .map(StudyEmployer::label)
                                .orElse(agreement.organisation()),
                        agreement.reference(),
                        agreement.review(),
                        agreement.review().isBefore(today)));
    }

    private static String words(long people) {
        if (people == 0) {
            return "";
        }
        return people < LEAST ? "fewer than 10" : Long.toString(people);
    }
}
