package org.candour.identity.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.candour.identity.post.OutgoingMail;
import org.candour.identity.study.ContactPoint;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.sensitive.Sensitive;

/** Writes the mail about a report: that it is there and where, and nothing of what is in it. */
@ApplicationScoped
public class WriteReleaseLetter {
    private static final String TEXT = """
            Hello,

            the report of %s is ready: %s, %s, edition %d.

            Sign in to read it or to take it away as PDF, spreadsheet or plain data:
            %s/staff/reports

            For the sake of the people who answered, this mail holds no figures. If you cannot sign in, or if somebody else should get this mail, answer it.

            %s
            """;

    private final Studies studies;
    private final Waves waves;
    private final AddressConfig addresses;

    WriteReleaseLetter(Studies studies, Waves waves, AddressConfig addresses) {
        this.studies = studies;
        this.waves = waves;
        this.addresses = addresses;
    }

    /** Nothing when the study names no mailbox for the employer or for itself. */
    Optional<OutgoingMail> write(ReleaseMail mail) {
        return studies.find(mail.study())
                .flatMap(study -> study.employer(mail.employer())
                        .flatMap(employer -> Optional.ofNullable(employer.mail())
                                .flatMap(to -> study.contact(ContactPoint.Purpose.STUDY)
                                        .map(from -> letter(mail, study, employer, from.mail(), to)))));
    }

    private OutgoingMail letter(
            ReleaseMail mail, StudyDefinition study, StudyEmployer employer, String from, String to) {
        String wave = waves.find(mail.study(), mail.wave()).map(Wave::title).orElse(mail.wave());
        return new OutgoingMail(
                mail.id(),
                study.researchBody(),
                from,
                Sensitive.of(to),
                study.title() + ": the report of " + employer.label() + " is ready",
                Sensitive.of(TEXT.formatted(
                        employer.label(),
                        study.title(),
                        wave,
                        mail.edition(),
                        addresses.reporting(),
                        study.researchBody())),
                null,
                null);
    }
}
