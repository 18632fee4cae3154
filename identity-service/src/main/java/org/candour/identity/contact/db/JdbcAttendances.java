package org.candour.identity.contact.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.candour.identity.contact.Attendances;
import org.candour.identity.contact.Scope;
import org.candour.platform.time.Ids;

/** Attendance as rows that name a person by the hash of the contact. */
@ApplicationScoped
public class JdbcAttendances implements Attendances {
    private static final String PEOPLE = """
            select email_index, staff_index from contact_source
            where study = ? and organisation = ? and kind = 'EMPLOYER'
            """;
    private static final String INSERT = """
            insert into attendance (id, study, organisation, email_index, kind, activity, attended_on, agreement, upload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (study, organisation, email_index, kind, activity, attended_on) do nothing
            """;

    private final DataSource dataSource;
    private final Ids ids;

    public JdbcAttendances(DataSource dataSource, Ids ids) {
        this.dataSource = dataSource;
        this.ids = ids;
    }

    @Override
    public Map<ByteBuffer, byte[]> people(Scope scope) {
        Map<ByteBuffer, byte[]> people = new HashMap<>();
        Statements.with(dataSource, connection -> {
            Statements.query(
                    connection,
                    PEOPLE,
                    row -> {
                        byte[] mail = row.getBytes(1);
                        byte[] number = row.getBytes(2);
                        people.put(ByteBuffer.wrap(mail), mail);
                        if (number != null) {
                            people.put(ByteBuffer.wrap(number), mail);
                        }
                    },
                    scope.study(),
                    scope.organisation());
            return 0;
        });
        return people;
    }

    @Override
    public int add(Scope scope, List<Line> lines, UUID upload, String agreement) {
        return Statements.with(dataSource, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Line line : lines) {
                    insert.setObject(1, ids.next());
                    insert.setString(2, scope.study());
                    insert.setString(3, scope.organisation());
                    insert.setBytes(4, line.person());
                    insert.setString(5, line.kind().name());
                    insert.setString(6, line.activity());
                    insert.setObject(7, line.day());
                    insert.setString(8, agreement);
                    insert.setObject(9, upload);
                    insert.addBatch();
                }
                return IntStream.of(insert.executeBatch()).sum();
            }
        });
    }

    @Override
    public long count(Scope scope) {
        AtomicLong count = new AtomicLong();
        Statements.with(dataSource, connection -> {
            Statements.query(
                    connection,
                    "select count(*) from attendance where study = ? and organisation = ?",
                    row -> count.set(row.getLong(1)),
                    scope.study(),
                    scope.organisation());
            return 0;
        });
        return count.get();
    }
}
