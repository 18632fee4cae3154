package org.candour.identity.release.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.identity.release.ReleaseMail;
import org.candour.identity.release.ReleaseMails;

@ApplicationScoped
public class JdbcReleaseMails implements ReleaseMails {
    private static final String COLUMNS = "id, study, wave, employer, edition, state, attempts";
    private static final String ADD = "insert into release_mail (" + COLUMNS
            + ", not_before) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String TAKE =
            "update release_mail set state = 'SENDING', attempts = attempts + 1, taken_at = ?"
                    + " where id = (select id from release_mail where state = 'WAITING' and not_before <= ?"
                    + " order by not_before, id limit 1 for update skip locked) returning " + COLUMNS;

    private final DataSource dataSource;

    public JdbcReleaseMails(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(ReleaseMail mail, Instant now) {
        execute(
                ADD,
                mail.id(),
                mail.study(),
                mail.wave(),
                mail.employer(),
                mail.edition(),
                mail.state().name(),
                mail.attempts(),
                Timestamp.from(now));
    }

    @Override
    public Optional<ReleaseMail> take(Instant now) {
        return select(TAKE, Timestamp.from(now), Timestamp.from(now)).stream().findFirst();
    }

    @Override
    public void settle(UUID id, ReleaseMail.State state) {
        execute("update release_mail set state = ? where id = ?", state.name(), id);
    }

    @Override
    public void putBack(UUID id, Instant notBefore) {
        execute(
                "update release_mail set state = 'WAITING', not_before = ? where id = ?",
                Timestamp.from(notBefore),
                id);
    }

    @Override
    public void nameUncertain(Instant takenBefore) {
        execute(
                "update release_mail set state = 'UNCERTAIN' where state = 'SENDING' and taken_at < ?",
                Timestamp.from(takenBefore));
    }

    @Override
    public List<ReleaseMail> of(String study) {
        return select(
                "select " + COLUMNS
                        + " from release_mail where study = ? order by wave desc, employer, edition desc, id",
                study);
    }

    private void execute(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a mail about a report could not be kept", failure);
        }
    }

    private List<ReleaseMail> select(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<ReleaseMail> found = new ArrayList<>();
            while (row.next()) {
                found.add(new ReleaseMail(
                        row.getObject("id", UUID.class),
                        row.getString("study"),
                        row.getString("wave"),
                        row.getString("employer"),
                        row.getInt("edition"),
                        ReleaseMail.State.valueOf(row.getString("state")),
                        row.getInt("attempts")));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("mails about reports could not be read", failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }
}
