package org.candour.identity.attendance.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.contracts.attendance.AttendanceStated.Kind;
import org.candour.identity.attendance.Attenders;

/** Participants of whom the contact list knows attendance. What two organisations say about one session counts once. */
@ApplicationScoped
public class JdbcAttenders implements Attenders {
    private static final String ATTENDED = """
            select p.id, a.kind, count(distinct (a.activity, a.attended_on))
            from participant p
            join contact c on c.id = p.id
            join attendance a on a.study = c.study and a.email_index = c.email_index
            where p.study = ?
            group by p.id, a.kind
            """;
    private static final String NEXT = """
            insert into attendance_statement (study, revision) values (?, 1)
            on conflict (study) do update set revision = attendance_statement.revision + 1
            returning revision
            """;

    private final DataSource dataSource;

    public JdbcAttenders(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Map<UUID, Map<Kind, Long>> of(String study) {
        Map<UUID, Map<Kind, Long>> found = new HashMap<>();
        query(
                ATTENDED,
                study,
                row -> found.computeIfAbsent(row.getObject(1, UUID.class), first -> new EnumMap<>(Kind.class))
                        .put(Kind.valueOf(row.getString(2)), row.getLong(3)));
        return found;
    }

    @Override
    public int nextRevision(String study) {
        int[] revision = new int[1];
        query(NEXT, study, row -> revision[0] = row.getInt(1));
        return revision[0];
    }

    /** Takes one row. */
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, String study, RowReader reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, study);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("attendance: the database said " + failure.getSQLState());
        }
    }
}
