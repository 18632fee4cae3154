package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.candour.identity.study.ContactRules.Column;
import org.candour.platform.problem.Problem;

/** What an organisation has sent about attendance, and a file of it that waits. */
@ApplicationScoped
public class ShowAttendance {
    private final SupplyTerms terms;
    private final Attendances attendances;
    private final Uploads uploads;
    private final Scopes scopes;

    ShowAttendance(SupplyTerms terms, Attendances attendances, Uploads uploads, Scopes scopes) {
        this.terms = terms;
        this.attendances = attendances;
        this.uploads = uploads;
        this.scopes = scopes;
    }

    @Transactional
    public State of(Scope scope, Optional<UUID> upload) {
        if (terms.rules(scope).attendance().isEmpty()) {
            throw Problem.notFound();
        }
        scopes.enter(scope);
        Optional<Upload> waiting = upload.map(id -> uploads.find(id)
                .filter(found -> found.kind() == Upload.Kind.ATTENDANCE)
                .orElseThrow(Problem::notFound));
        return new State(AttendanceReading.by(terms.rules(scope)), attendances.count(scope), waiting);
    }

    /** By which column people are named, how many lines there are, and the file that waits. */
    public record State(Column by, long lines, Optional<Upload> upload) {}
}
