package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.identity.contact.Contacts;
import org.candour.identity.entry.Secrets;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.identity.study.ContactPoint;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.problem.Problem;
import org.candour.platform.time.RandomSource;

/** Writes the letters of a mailing, each with links of its own. */
@ApplicationScoped
public class WriteLetters {
    private final Studies studies;
    private final Waves waves;
    private final Notices notices;
    private final Links links;
    private final LinkAddresses linkAddresses;
    private final AddressConfig address;
    private final RandomSource random;

    WriteLetters(
            Studies studies,
            Waves waves,
            Notices notices,
            Links links,
            LinkAddresses linkAddresses,
            AddressConfig address,
            RandomSource random) {
        this.studies = studies;
        this.waves = waves;
        this.notices = notices;
        this.links = links;
        this.linkAddresses = linkAddresses;
        this.address = address;
        this.random = random;
    }

    /** Letters with fresh links, stored as codes in the running transaction. */
    List<Letter> write(Mailing mailing, List<Addressed> people, LocalDate today) {
        StudyDefinition study = studies.find(mailing.study()).orElseThrow(Problem::notFound);
        Wave wave = waves.find(mailing.study(), mailing.wave()).orElseThrow(Problem::notFound);
        List<Links.NewLink> fresh = new ArrayList<>();
        List<Letter> letters = new ArrayList<>();
        for (Addressed one : people) {
            Contacts.Contact contact = one.reachable().contact();
            Links.NewLink link = new Links.NewLink(
                    study.code(),
                    wave.code(),
                    contact.id(),
                    contact.organisation(),
                    study.unitOfTeam(contact.organisation(), one.reachable().team()),
                    Secrets.token(random),
                    Secrets.token(random));
            fresh.add(link);
            letters.add(letter(mailing, study, wave, one, link));
        }
        links.add(fresh, today);
        return letters;
    }

    private Letter letter(Mailing mailing, StudyDefinition study, Wave wave, Addressed to, Links.NewLink link) {
        Addresses.Reachable person = to.reachable();
        return new Letter(
                to.id(),
                study.letters(mailing.kind().letter()),
                person.contact().person(),
                study.title(),
                study.researchBody(),
                study.contact(ContactPoint.Purpose.STUDY)
                        .orElseThrow(Problem::notFound)
                        .mail(),
                person.source(),
                study.employer(person.contact().organisation())
                        .map(StudyEmployer::label)
                        .orElse(""),
                wave.closes(),
                address.identity() + "/studies/" + study.code(),
                changed(mailing),
                linkAddresses.wayIn(link.token()),
                linkAddresses.wayOut(link.optOut()));
    }

    private String changed(Mailing mailing) {
        Optional<Notice> notice = notices.find(mailing.study(), mailing.notice());
        return notice.map(Notice::changed).orElse("");
    }

    /** A reader whose mail is being sent. */
    record Addressed(UUID id, Addresses.Reachable reachable) {}
}
