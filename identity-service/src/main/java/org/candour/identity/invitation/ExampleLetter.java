package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.candour.identity.contact.Particulars;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.identity.study.ContactPoint;
import org.candour.identity.study.ContactRules.Source;
import org.candour.identity.study.LetterText;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.Ids;

/** A letter as somebody would get it, with links that lead nowhere. */
@ApplicationScoped
public class ExampleLetter {
    private final Studies studies;
    private final Waves waves;
    private final Notices notices;
    private final AddressConfig address;
    private final LinkAddresses links;
    private final Ids ids;
    private final Clock clock;

    ExampleLetter(
            Studies studies,
            Waves waves,
            Notices notices,
            AddressConfig address,
            LinkAddresses links,
            Ids ids,
            Clock clock) {
        this.studies = studies;
        this.waves = waves;
        this.notices = notices;
        this.address = address;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    public Letter of(String code, LetterText.Kind kind, Sensitive<Particulars> person) {
        StudyDefinition study = studies.find(code).orElseThrow(Problem::notFound);
        List<LetterText> texts = study.letters(kind);
        if (texts.isEmpty()) {
            throw Problem.notFound();
        }
        LocalDate closes = waves.next(code)
                .map(Wave::closes)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new Letter(
                ids.next(),
                texts,
                person,
                study.title(),
                study.researchBody(),
                study.contact(ContactPoint.Purpose.STUDY)
                        .orElseThrow(Problem::notFound)
                        .mail(),
                Source.EMPLOYER,
                study.employers().stream().findFirst().map(StudyEmployer::label).orElse(""),
                closes,
                address.identity() + "/studies/" + code,
                notices.current(code).map(Notice::changed).orElse(""),
                links.wayIn(Sensitive.of("EXAMPLE")),
                links.wayOut(Sensitive.of("EXAMPLE")));
    }
}
