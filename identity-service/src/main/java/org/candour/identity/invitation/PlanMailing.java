package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.identity.problem.IdentityProblem;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.platform.time.Ids;

/** Plans a mailing and settles who gets it. A reminder is settled on its day, after it was said who has finished. */
@ApplicationScoped
public class PlanMailing {
    private final Studies studies;
    private final Waves waves;
    private final Notices notices;
    private final Mailings mailings;
    private final FindReaders find;
    private final Scopes scopes;
    private final RecordStaffAction audit;
    private final Ids ids;
    private final Clock clock;

    PlanMailing(
            Studies studies,
            Waves waves,
            Notices notices,
            Mailings mailings,
            FindReaders find,
            Scopes scopes,
            RecordStaffAction audit,
            Ids ids,
            Clock clock) {
        this.studies = studies;
        this.waves = waves;
        this.notices = notices;
        this.mailings = mailings;
        this.find = find;
        this.scopes = scopes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Mailing plan(Wish wish, String subject) {
        studies.lock(wish.study());
        StudyDefinition study = studies.find(wish.study()).orElseThrow(Problem::notFound);
        Wave wave = waves.next(wish.study()).orElseThrow(Problem::notFound);
        scopes.enter(Scope.wholeStudy(wish.study()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        refuse(violations(study, wave, wish, today));
        int notice = notices.current(wish.study()).map(Notice::version).orElseThrow(Problem::notFound);
        Mailing draft = new Mailing(
                ids.next(),
                wish.study(),
                wave.code(),
                wish.kind(),
                notice,
                wish.due(),
                Mailing.State.PLANNED,
                !wish.kind().reminder(),
                0,
                wish.perMinute(),
                "",
                subject,
                today);
        List<Mailings.Reader> readers = wish.kind().reminder() ? List.of() : find.of(draft);
        if (readers.isEmpty() && !wish.kind().reminder()) {
            refuse(List.of(new Violation("kind", "There is nobody left to write this to")));
        }
        mailings.add(draft);
        mailings.address(draft.id(), readers);
        audit.record(
                subject,
                "mailing-planned",
                wish.study(),
                wish.kind() + ", wave " + wave.code() + ", mailing " + draft.id()
                        + (wish.kind().reminder() ? "" : ", people " + readers.size()));
        return draft;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Problem(IdentityProblem.NOT_ACCEPTED, "The mailing was not planned.", violations);
        }
    }

    private List<Violation> violations(StudyDefinition study, Wave wave, Wish wish, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        if (study.letters(wish.kind().letter()).isEmpty()) {
            violations.add(new Violation("kind", "The pack has no letter for this. Add it and publish the pack"));
        }
        boolean again = mailings.of(wish.study()).stream()
                .filter(known -> known.kind() == wish.kind() && known.wave().equals(wave.code()))
                .anyMatch(known -> wish.kind().reminder() ? known.standing() : known.unfinished());
        if (again) {
            violations.add(new Violation("kind", "Such a mailing is planned or going already"));
        }
        if (wish.due().isBefore(today) || wish.due().isAfter(today.plusYears(1))) {
            violations.add(new Violation("due", "Enter a day from today on, within a year"));
        }
        if (wish.perMinute() < 1 || wish.perMinute() > 10_000) {
            violations.add(new Violation("perMinute", "Enter how many mails may go in a minute, from 1 to 10,000"));
        }
        return violations;
    }

    /** What somebody wants to send. */
    public record Wish(String study, Mailing.Kind kind, LocalDate due, int perMinute) {}
}
