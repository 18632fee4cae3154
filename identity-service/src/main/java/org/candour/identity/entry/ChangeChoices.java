package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.candour.identity.consent.ConsentKind;
import org.candour.identity.consent.ConsentWording;
import org.candour.identity.consent.Consents;
import org.candour.identity.consent.GivenConsent;
import org.candour.identity.consent.MailWishes;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.problem.Problem;

/** Gives and takes back what is a free choice, one as easily as the other (EW-A5, EW-A6, HC-14). */
@ApplicationScoped
public class ChangeChoices {
    private final Studies studies;
    private final Notices notices;
    private final Consents consents;
    private final Instance<MailWishes> mails;
    private final AnnounceQuotes announceQuotes;
    private final Clock clock;

    ChangeChoices(
            Studies studies,
            Notices notices,
            Consents consents,
            @Any Instance<MailWishes> mails,
            AnnounceQuotes announceQuotes,
            Clock clock) {
        this.studies = studies;
        this.notices = notices;
        this.consents = consents;
        this.mails = mails;
        this.announceQuotes = announceQuotes;
        this.clock = clock;
    }

    /**
     * @param chosen the free choices that the person wants to stand; all others are taken back
     * @param mail whether the person wants e-mails, where an address is held
     * @param language in which the person read the choices, without country
     */
    @Transactional
    public void change(Participant participant, Set<ConsentKind> chosen, boolean mail, String language) {
        StudyDefinition study = studies.find(participant.study()).orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int notice = notices.current(study.code()).map(Notice::version).orElse(participant.noticeVersion());
        for (ConsentWording asked : study.consents()) {
            boolean stands = consents.given(participant.id(), asked.kind());
            boolean wanted = chosen.contains(asked.kind());
            if (asked.mandatory() || stands == wanted) {
                continue;
            }
            if (wanted) {
                consents.add(new GivenConsent(
                        participant.id(),
                        asked.in(language),
                        asked.speaks(language) ? language : study.language(),
                        notice,
                        today,
                        null));
            } else {
                consents.withdraw(participant.id(), asked.kind(), today);
                if (asked.kind() == ConsentKind.QUOTE) {
                    announceQuotes.withdrawn(participant);
                }
            }
        }
        mails.forEach(wishes -> wishes.wanted(participant.id())
                .filter(known -> known != mail)
                .ifPresent(known -> wishes.want(participant.id(), mail, today)));
    }
}
