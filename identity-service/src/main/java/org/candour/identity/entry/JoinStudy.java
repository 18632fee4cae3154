package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
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
import org.candour.platform.time.RandomSource;

/** Makes somebody a participant by their own consent (HC-1). Doing it twice with one passage changes nothing. */
@ApplicationScoped
public class JoinStudy {
    private final Studies studies;
    private final Waves waves;
    private final Participants participants;
    private final Consents consents;
    private final PersonalLinks links;
    private final RandomSource random;
    private final DeriveReceiptCode receiptCode;
    private final Ids ids;
    private final Clock clock;

    JoinStudy(
            Studies studies,
            Waves waves,
            Participants participants,
            Consents consents,
            PersonalLinks links,
            RandomSource random,
            DeriveReceiptCode receiptCode,
            Ids ids,
            Clock clock) {
        this.studies = studies;
        this.waves = waves;
        this.participants = participants;
        this.consents = consents;
        this.links = links;
        this.random = random;
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
        Optional<Newcomer> newcomer = newcomer(passage);
        if (newcomer.isEmpty()) {
            return new JoinOutcome.LinkEnded();
        }
        UUID id = newcomer.get().id();
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
        boolean added = participants.add(
                participant, newcomer.get().token(), newcomer.get().shortCode(), receipt);
        if (added || movesOn(passage, participant)) {
            study.consents().stream()
                    .filter(wording -> given.contains(wording.kind()))
                    .filter(wording -> added || !consents.given(id, wording.kind()))
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

    /** Who was invited keeps the id of the contact, and comes back by the links in the mails alone. */
    private Optional<Newcomer> newcomer(Passage passage) {
        return passage.key() == Passage.Key.INVITED
                ? links.byToken(passage.token())
                        .map(invited ->
                                new Newcomer(invited.contact(), Secrets.token(random), Secrets.shortCode(random)))
                : Optional.of(new Newcomer(ids.next(), passage.token(), passage.shortCode()));
    }

    /** Somebody of an earlier wave takes part in this one too. */
    private boolean movesOn(Passage passage, Participant participant) {
        boolean moves = passage.key() == Passage.Key.INVITED
                && participants
                        .find(participant.id())
                        .filter(known -> !known.wave().equals(participant.wave()))
                        .isPresent();
        if (moves) {
            participants.move(participant.id(), participant.wave(), participant.unit(), participant.noticeVersion());
        }
        return moves;
    }

    private record Newcomer(UUID id, Sensitive<String> token, Sensitive<String> shortCode) {}
}
