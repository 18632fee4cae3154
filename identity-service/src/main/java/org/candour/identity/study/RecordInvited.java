package org.candour.identity.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.platform.problem.Problem;

/** Keeps how many people each employer says it invited; reports show participation against it. */
@ApplicationScoped
public class RecordInvited {
    private final Studies studies;
    private final Waves waves;
    private final StudyAnnouncer announcer;
    private final RecordStaffAction audit;

    RecordInvited(Studies studies, Waves waves, StudyAnnouncer announcer, RecordStaffAction audit) {
        this.studies = studies;
        this.waves = waves;
        this.announcer = announcer;
        this.audit = audit;
    }

    /** @param counts number of people invited, by code of the employer */
    @Transactional
    public void record(String study, String wave, Map<String, Integer> counts, String subject) {
        studies.lock(study);
        StudyDefinition definition = studies.find(study).orElseThrow(Problem::notFound);
        boolean known = waves.find(study, wave).isPresent()
                && counts.keySet().stream()
                        .allMatch(employer -> definition.employer(employer).isPresent());
        if (!known) {
            throw Problem.notFound();
        }
        counts.forEach((employer, invited) -> {
            Optional<Invited> before = waves.invited(study, wave).stream()
                    .filter(count ->
                            count.employer().equals(employer) && count.unit().isEmpty())
                    .findFirst();
            if (before.filter(count -> count.invited() == invited).isEmpty()) {
                Invited count = new Invited(
                        study, wave, employer, "", before.map(Invited::revision).orElse(0) + 1, invited);
                waves.keep(count);
                announcer.announce(count);
                audit.record(subject, "invited-counted", study, "wave " + wave + ", employer " + employer);
            }
        });
    }
}
