package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.candour.identity.consent.ConsentWording;
import org.candour.identity.consent.Consents;
import org.candour.identity.consent.GivenConsent;
import org.candour.identity.consent.MailWishes;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.problem.Problem;

/** What somebody agreed to and may change. */
@ApplicationScoped
public class ReadChoices {
    private final Studies studies;
    private final Consents consents;
    private final Instance<MailWishes> mails;

    ReadChoices(Studies studies, Consents consents, @Any Instance<MailWishes> mails) {
        this.studies = studies;
        this.consents = consents;
        this.mails = mails;
    }

    /**
     * @param takesPart whether everything without which nobody takes part still stands
     * @param free choices that can be given and taken back, with whether each stands
     * @param mail whether the person wants e-mails; nothing where we hold no address
     * @param record everything that was given or taken back
     */
    public record Choices(boolean takesPart, List<Choice> free, Optional<Boolean> mail, List<GivenConsent> record) {
        public Choices {
            free = List.copyOf(free);
            record = List.copyOf(record);
        }
    }

    /** A free choice. */
    public record Choice(ConsentWording wording, boolean stands) {}

    @Transactional
    public Choices of(Participant participant) {
        StudyDefinition study = studies.find(participant.study()).orElseThrow(Problem::notFound);
        boolean takesPart = study.consents().stream()
                .filter(ConsentWording::mandatory)
                .allMatch(asked -> consents.given(participant.id(), asked.kind()));
        List<Choice> free = study.consents().stream()
                .filter(asked -> !asked.mandatory())
                .map(asked -> new Choice(asked, consents.given(participant.id(), asked.kind())))
                .toList();
        Optional<Boolean> mail = mails.stream()
                .flatMap(wishes -> wishes.wanted(participant.id()).stream())
                .findFirst();
        return new Choices(takesPart, free, mail, consents.of(participant.id()));
    }
}
