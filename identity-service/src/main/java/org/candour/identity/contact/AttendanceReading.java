package org.candour.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.identity.study.ContactRules;
import org.candour.identity.study.ContactRules.Column;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;

/** Reads a file of attendance and finds each person among those whom the organisation supplied. */
@ApplicationScoped
class AttendanceReading {
    private final SupplyTerms terms;
    private final AttendanceFiles files;
    private final Attendances attendances;
    private final BlindIndexes indexes;

    AttendanceReading(SupplyTerms terms, AttendanceFiles files, Attendances attendances, BlindIndexes indexes) {
        this.terms = terms;
        this.files = files;
        this.attendances = attendances;
        this.indexes = indexes;
    }

    /** What reading found, and the lines without a fault. */
    record Result(FileReading reading, List<Attendances.Line> lines) {}

    Result read(Scope scope, InputStream file) {
        ContactRules rules = terms.rules(scope);
        if (rules.attendance().isEmpty()) {
            throw Problem.notFound();
        }
        Column by = by(rules);
        Map<ByteBuffer, byte[]> people = attendances.people(scope);
        List<Attendances.Line> lines = new ArrayList<>();
        FileReading reading = files.read(file, by, rules.attendance(), terms.today(), (row, attended) -> {
            byte[] person = every(scope, by, attended.person()).stream()
                    .map(ByteBuffer::wrap)
                    .filter(people::containsKey)
                    .map(people::get)
                    .findFirst()
                    .orElse(null);
            if (person == null) {
                return "names nobody on your list of contacts";
            }
            lines.add(new Attendances.Line(person, attended.kind(), attended.activity(), attended.day()));
            return "";
        });
        return new Result(reading, lines);
    }

    static Column by(ContactRules rules) {
        return rules.columns().contains(Column.STAFF_NUMBER) ? Column.STAFF_NUMBER : Column.WORK_EMAIL;
    }

    private List<byte[]> every(Scope scope, Column by, Sensitive<Particulars> person) {
        return by == Column.STAFF_NUMBER
                ? indexes.everyOfStaffNumber(scope.study(), scope.organisation(), person)
                : indexes.everyOfMail(scope.study(), person);
    }
}
