package org.candour.identity.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.contracts.attendance.AttendanceStated;
import org.candour.contracts.attendance.AttendanceStated.Attended;
import org.candour.contracts.attendance.AttendanceStated.Kind;
import org.candour.contracts.attendance.AttendanceStated.Times;
import org.candour.identity.consent.ConsentWording;
import org.candour.identity.consent.Consents;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;
import org.candour.identity.pseudonym.DerivePseudonym;
import org.candour.identity.study.HandOver;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.outbox.Outbox;
import org.candour.platform.problem.Problem;
import org.candour.platform.time.RandomSource;

/** States the attendance of everybody who takes part and has not withdrawn, in an order that says nothing. */
@ApplicationScoped
public class AnnounceAttendance implements HandOver {
    private final Studies studies;
    private final Attenders attenders;
    private final Consents consents;
    private final DerivePseudonym pseudonym;
    private final Scopes scopes;
    private final Outbox outbox;
    private final RandomSource random;

    AnnounceAttendance(
            Studies studies,
            Attenders attenders,
            Consents consents,
            DerivePseudonym pseudonym,
            Scopes scopes,
            Outbox outbox,
            RandomSource random) {
        this.studies = studies;
        this.attenders = attenders;
        this.consents = consents;
        this.pseudonym = pseudonym;
        this.scopes = scopes;
        this.outbox = outbox;
        this.random = random;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(String code) {
        StudyDefinition study = studies.find(code).orElseThrow(Problem::notFound);
        if (study.contactRules().attendance().isEmpty()) {
            return;
        }
        scopes.enter(Scope.wholeStudy(code));
        Map<UUID, Map<Kind, Long>> attended = attenders.of(code);
        List<UUID> people = random.shuffled(
                attended.keySet().stream().filter(one -> takesPart(study, one)).toList());
        if (people.isEmpty()) {
            return;
        }
        int revision = attenders.nextRevision(code);
        people.forEach(one -> outbox.add(
                new AttendanceStated(
                        code, pseudonym.of(code, one), revision, bands(attended.getOrDefault(one, Map.of()))),
                code,
                revision));
    }

    private boolean takesPart(StudyDefinition study, UUID participant) {
        return study.consents().stream()
                .filter(ConsentWording::mandatory)
                .allMatch(asked -> consents.given(participant, asked.kind()));
    }

    private static List<Attended> bands(Map<Kind, Long> attended) {
        return attended.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> new Attended(kind.getKey(), Times.of(kind.getValue())))
                .toList();
    }
}
