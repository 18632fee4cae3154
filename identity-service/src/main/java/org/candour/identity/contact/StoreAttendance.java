package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.problem.IdentityProblem;
import org.candour.identity.study.HandOver;
import org.candour.platform.problem.Problem;

/** Stores a confirmed file of attendance: all of it or nothing; confirming it twice stores it once. */
@ApplicationScoped
public class StoreAttendance {
    private final SupplyTerms terms;
    private final AttendanceReading attendance;
    private final Attendances attendances;
    private final Uploads uploads;
    private final Scopes scopes;
    private final Instance<HandOver> handOvers;
    private final RecordStaffAction audit;
    private final Clock clock;

    StoreAttendance(
            SupplyTerms terms,
            AttendanceReading attendance,
            Attendances attendances,
            Uploads uploads,
            Scopes scopes,
            @Any Instance<HandOver> handOvers,
            RecordStaffAction audit,
            Clock clock) {
        this.terms = terms;
        this.attendance = attendance;
        this.attendances = attendances;
        this.uploads = uploads;
        this.scopes = scopes;
        this.handOvers = handOvers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Upload store(Scope scope, UUID id, String subject) {
        scopes.enter(scope);
        Upload upload = uploads.lock(id)
                .filter(found -> found.kind() == Upload.Kind.ATTENDANCE)
                .orElseThrow(Problem::notFound);
        if (upload.state() == Upload.State.STORED) {
            return upload;
        }
        if (upload.expires().isBefore(clock.instant()) || terms.agreement(scope).isEmpty()) {
            throw new Problem(
                    IdentityProblem.NOT_ACCEPTED,
                    "The file waited for more than an hour, or the data sharing agreement is no longer in force."
                            + " Nothing was stored.");
        }
        AttendanceReading.Result result =
                attendance.read(scope, uploads.file(id).orElseThrow(Problem::notFound));
        if (!result.reading().faults().isEmpty()) {
            throw new Problem(
                    IdentityProblem.NOT_ACCEPTED,
                    "The list of contacts has changed since the file was checked. Please send it again.");
        }
        int added = attendances.add(scope, result.lines(), id, upload.agreement());
        Upload stored = upload.stored(added, 0);
        uploads.keep(stored);
        audit.record(
                subject,
                "attendance-imported",
                scope.study(),
                scope.organisation() + ", rows " + upload.lines() + ", new " + added + ", upload " + id);
        handOvers.forEach(one -> one.handOver(scope.study()));
        return stored;
    }
}
