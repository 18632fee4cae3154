package org.candour.identity.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.identity.consent.Consents;
import org.candour.identity.study.Studies;

/** In which language somebody comes back: the one they chose, else the one in which they agreed. */
@ApplicationScoped
public class ChooseLanguage {
    private final Studies studies;
    private final FindParticipant find;
    private final Consents consents;
    private final OfferedLanguages offered;

    ChooseLanguage(Studies studies, FindParticipant find, Consents consents, OfferedLanguages offered) {
        this.studies = studies;
        this.find = find;
        this.consents = consents;
        this.offered = offered;
    }

    /** @param wanted a tag without country, empty where nobody chose */
    @Transactional
    public Passage choose(Passage passage, String wanted) {
        String language = wanted.isEmpty() ? agreedIn(passage) : wanted;
        return studies.find(passage.study())
                .map(study -> passage.speaking(offered.choose(study, language)))
                .orElse(passage);
    }

    private String agreedIn(Passage passage) {
        return find.of(passage)
                .map(participant -> consents.of(participant.id()))
                .filter(given -> !given.isEmpty())
                .map(given -> given.getLast().language())
                .orElse(passage.language());
    }
}
