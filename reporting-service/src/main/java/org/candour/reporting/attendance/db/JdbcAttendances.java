package org.candour.reporting.attendance.db;

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
import org.candour.contracts.attendance.AttendanceStated;
import org.candour.contracts.attendance.AttendanceStated.Attended;
import org.candour.contracts.attendance.AttendanceStated.Kind;
import org.candour.contracts.attendance.AttendanceStated.Times;
import org.candour.reporting.attendance.Attendances;

/** One row per person; an empty text where nothing of a kind was attended. */
@ApplicationScoped
public class JdbcAttendances implements Attendances {
    private static final String KEEP = """
            insert into attendance (study, pseudonym, revision, training, practice_session) values (?, ?, ?, ?, ?)
            on conflict (study, pseudonym) do update set revision = excluded.revision, training = excluded.training,
              practice_session = excluded.practice_session
            where attendance.revision < excluded.revision
            """;
    private static final String OF_WAVE = """
            select r.id, a.training, a.practice_session from response r
            join attendance a on a.study = r.study and a.pseudonym = r.pseudonym
            where r.study = ? and r.wave = ?
            """;

    private final DataSource dataSource;

    public JdbcAttendances(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void keep(AttendanceStated stated) {
        update(
                KEEP,
                stated.study(),
                stated.pseudonym(),
                stated.revision(),
                times(stated, Kind.TRAINING),
                times(stated, Kind.PRACTICE_SESSION));
    }

    @Override
    public int remove(String study, String pseudonym) {
        return update("delete from attendance where study = ? and pseudonym = ?", study, pseudonym);
    }

    @Override
    public Map<UUID, Map<Kind, Times>> ofWave(String study, String wave) {
        Map<UUID, Map<Kind, Times>> found = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_WAVE)) {
            select.setString(1, study);
            select.setString(2, wave);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Map<Kind, Times> attended = new EnumMap<>(Kind.class);
                    put(attended, Kind.TRAINING, row.getString(2));
                    put(attended, Kind.PRACTICE_SESSION, row.getString(3));
                    found.put(row.getObject(1, UUID.class), attended);
                }
            }
        } catch (SQLException failure) {
            throw refused(failure);
        }
        return found;
    }

    private int update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                update.setObject(index + 1, values[index]);
            }
            return update.executeUpdate();
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    private static String times(AttendanceStated stated, Kind kind) {
        return stated.attended().stream()
                .filter(one -> one.kind() == kind)
                .map(Attended::times)
                .map(Times::name)
                .findFirst()
                .orElse("");
    }

    private static void put(Map<Kind, Times> attended, Kind kind, String times) {
        if (!times.isEmpty()) {
            attended.put(kind, Times.valueOf(times));
        }
    }

    private static IllegalStateException refused(SQLException failure) {
        return new IllegalStateException("attendance: the database said " + failure.getSQLState());
    }
}
