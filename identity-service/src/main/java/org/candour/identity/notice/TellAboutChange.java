package org.candour.identity.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.candour.identity.audit.RecordStaffAction;

/** Finds the people who must be told of a new version and puts them on the list. A minor change is only published. */
@ApplicationScoped
public class TellAboutChange {
    private final Instance<PeopleShown> people;
    private final Tellings tellings;
    private final RecordStaffAction audit;
    private final Clock clock;

    public TellAboutChange(@Any Instance<PeopleShown> people, Tellings tellings, RecordStaffAction audit, Clock clock) {
        this.people = people;
        this.tellings = tellings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Notice notice, String subject) {
        if (notice.change() != Notice.Change.MATERIAL) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean any = false;
        for (PeopleShown shown : people) {
            Set<UUID> found = shown.shownBefore(notice.study(), notice.version());
            tellings.add(notice.study(), notice.version(), shown.kind(), found, today);
            any |= !found.isEmpty();
        }
        if (any) {
            audit.record(subject, "notice-change-queued", notice.study(), "version " + notice.version());
        }
    }
}
