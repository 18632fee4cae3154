package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.identity.consent.ConsentKind;
import org.candour.identity.consent.ConsentWording;
import org.candour.identity.consent.Consents;
import org.candour.identity.consent.GivenConsent;
import org.candour.identity.pseudonym.DeriveReceiptCode;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.Ids;

/** Makes somebody a participant by their own consent (HC-1). Doing it twice with one passage changes nothing. */
@ApplicationScoped
public class JoinStudy {
    private final Studies studies;
    private final Waves waves;
    private final Participants participants;
    private final Consents consents;
    private final DeriveReceiptCode receiptCode;
    private final Ids ids;
    private final Clock clock;

    JoinStudy(
            Studies studies,
            Waves waves,
            Participants participants,
            Consents consents,
            DeriveReceiptCode receiptCode,
            Ids ids,
            Clock clock) {
        this.studies = studies;
        this.waves = waves;
        this.participants = participants;
        this.consents = consents;
        this.receiptCode = receiptCode;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public JoinOutcome join(Passage passage, Set<ConsentKind> given) {
        StudyDefinition study = studies.find(passage.study()).orElseThrow(Problem::notFound);
        if (waves.find(passage.study(), passage.wave()).filter(Wave::open).isEmpty()) {
            return new JoinOutcome.WaveClosed();
        }
        Set<ConsentKind> missing = study.consents().stream()
                .filter(ConsentWording::mandatory)
                .map(ConsentWording::kind)
                .filter(kind -> !given.contains(kind))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            return new JoinOutcome.ConsentMissing(missing);
        }
        UUID id = ids.next();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Participant participant = new Participant(
                id,
                passage.study(),
                passage.wave(),
                passage.employer(),
                passage.unit(),
                passage.noticeVersion(),
                today);
        Sensitive<String> receipt = Sensitive.of(receiptCode.of(passage.study(), id));
        if (participants.add(participant, passage.token(), passage.shortCode(), receipt)) {
            study.consents().stream()
                    .filter(wording -> given.contains(wording.kind()))
                    .forEach(wording -> consents.add(new GivenConsent(
                            id,
                            wording.in(passage.language()),
                            wording.speaks(passage.language()) ? passage.language() : study.language(),
                            passage.noticeVersion(),
                            today,
                            null)));
        }
        return new JoinOutcome.Joined();
    }
}
