package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.identity.agreement.Agreement;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.Ids;

/** Reads a file of training and sessions and says what is wrong with it (SP-3). A faultless one waits. */
@ApplicationScoped
public class CheckAttendance {
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final SupplyTerms terms;
    private final AttendanceReading attendance;
    private final Uploads uploads;
    private final Scopes scopes;
    private final RecordStaffAction audit;
    private final Ids ids;
    private final Clock clock;

    CheckAttendance(
            SupplyTerms terms,
            AttendanceReading attendance,
            Uploads uploads,
            Scopes scopes,
            RecordStaffAction audit,
            Ids ids,
            Clock clock) {
        this.terms = terms;
        this.attendance = attendance;
        this.uploads = uploads;
        this.scopes = scopes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public UploadOutcome check(Scope scope, String subject, byte[] file) {
        scopes.enter(scope);
        Optional<Agreement> agreement = terms.agreement(scope);
        if (agreement.isEmpty()) {
            audit.record(
                    subject, "attendance-blocked", scope.study(), scope.organisation() + ", no agreement in force");
            return new UploadOutcome.NoAgreement();
        }
        FileReading reading =
                attendance.read(scope, new ByteArrayInputStream(file)).reading();
        if (!reading.faults().isEmpty()) {
            audit.record(
                    subject,
                    "attendance-file-refused",
                    scope.study(),
                    scope.organisation() + ", faults " + reading.faults().size());
            return new UploadOutcome.Refused(reading);
        }
        UUID id = ids.next();
        uploads.add(
                new Upload(
                        id,
                        scope,
                        subject,
                        Upload.Kind.ATTENDANCE,
                        Upload.State.WAITING,
                        reading.lines(),
                        0,
                        List.of(),
                        clock.instant().plus(PATIENCE),
                        agreement.get().reference(),
                        0,
                        0),
                Sensitive.of(file));
        audit.record(
                subject, "attendance-file-checked", scope.study(), scope.organisation() + ", rows " + reading.lines());
        return new UploadOutcome.Waiting(id);
    }
}
