package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.candour.contracts.access.AccessRevoked;
import org.candour.contracts.access.QuotesWithdrawn;
import org.candour.identity.consent.ConsentWording;
import org.candour.identity.consent.Consents;
import org.candour.identity.consent.MailWishes;
import org.candour.identity.pseudonym.DerivePseudonym;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.outbox.Outbox;
import org.candour.platform.problem.Problem;

/** Takes back everything somebody agreed to. The way in is closed at once, here and in survey-service (EW-A5). */
@ApplicationScoped
public class StopTakingPart {
    private final Studies studies;
    private final Consents consents;
    private final Instance<MailWishes> mails;
    private final DerivePseudonym pseudonym;
    private final Outbox outbox;
    private final Clock clock;

    StopTakingPart(
            Studies studies,
            Consents consents,
            @Any Instance<MailWishes> mails,
            DerivePseudonym pseudonym,
            Outbox outbox,
            Clock clock) {
        this.studies = studies;
        this.consents = consents;
        this.mails = mails;
        this.pseudonym = pseudonym;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void stop(Participant participant) {
        StudyDefinition study = studies.find(participant.study()).orElseThrow(Problem::notFound);
        boolean takesPart = study.consents().stream()
                .filter(ConsentWording::mandatory)
                .anyMatch(asked -> consents.given(participant.id(), asked.kind()));
        if (!takesPart) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        study.consents().forEach(asked -> consents.withdraw(participant.id(), asked.kind(), today));
        mails.forEach(wishes -> wishes.wanted(participant.id())
                .filter(Boolean::booleanValue)
                .ifPresent(known -> wishes.want(participant.id(), false, today)));
        String key = pseudonym.of(study.code(), participant.id());
        outbox.add(new AccessRevoked(study.code(), key), key, 1);
        outbox.add(new QuotesWithdrawn(study.code(), key), key, 1);
    }
}
