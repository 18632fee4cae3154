package org.candour.reporting.national.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
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
import org.candour.reporting.national.National;
import org.candour.reporting.national.Nationals;
import org.candour.reporting.release.EditionState;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class JdbcNationals implements Nationals {
    private static final String SELECT = "select id, study, wave, number, built_by, built_at, verdict, state,"
            + " decided_by, decided_at, reason from national_summary";
    private static final String INSERT = "insert into national_summary (id, study, wave, number, built_by, built_at,"
            + " verdict, state, document, attempt) values (?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " (select coalesce(max(attempt), 0) + 1 from national_summary where study = ? and wave = ?))";

    private final DataSource dataSource;

    public JdbcNationals(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void lock(String study, String wave) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "national/" + study + "/" + wave);
            lock.execute();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    @Override
    public void add(National national, byte @Nullable [] document) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Array verdict = connection.createArrayOf("text", national.verdict().toArray());
            insert.setObject(1, national.id());
            insert.setString(2, national.study());
            insert.setString(3, national.wave());
            insert.setInt(4, national.number());
            insert.setString(5, national.builtBy());
            insert.setTimestamp(6, Timestamp.from(national.builtAt()));
            insert.setArray(7, verdict);
            insert.setString(8, national.state().name());
            insert.setBytes(9, document);
            insert.setString(10, national.study());
            insert.setString(11, national.wave());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    @Override
    public Optional<National> find(UUID id) {
        return select(" where id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<National> current(String study, String wave) {
        return select(" where study = ? and wave = ? and state = 'RELEASED'", study, wave).stream()
                .findFirst();
    }

    @Override
    public List<National> of(String study, String wave) {
        return select(" where study = ? and wave = ? order by attempt desc", study, wave);
    }

    @Override
    public byte[] document(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        prepared(connection, "select document from national_summary where id = ?", id);
                ResultSet row = select.executeQuery()) {
            byte[] document = row.next() ? row.getBytes(1) : null;
            if (document == null) {
                throw new IllegalStateException("a national summary without a document");
            }
            return document;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    @Override
    public void decide(UUID id, EditionState state, String by, Instant at, String reason) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = prepared(
                        connection,
                        "update national_summary set state = ?, decided_by = ?, decided_at = ?, reason = ? where id = ?",
                        state.name(),
                        by,
                        Timestamp.from(at),
                        reason,
                        id)) {
            update.executeUpdate();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private List<National> select(String where, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = prepared(connection, SELECT + where, values);
                ResultSet row = select.executeQuery()) {
            List<National> found = new ArrayList<>();
            while (row.next()) {
                found.add(national(row));
            }
            return found;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private static National national(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new National(
                row.getObject("id", UUID.class),
                row.getString("study"),
                row.getString("wave"),
                row.getInt("number"),
                row.getString("built_by"),
                row.getTimestamp("built_at").toInstant(),
                List.of((String[]) row.getArray("verdict").getArray()),
                EditionState.valueOf(row.getString("state")),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant(),
                row.getString("reason"));
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }

    private static IllegalStateException failed(SQLException failure) {
        return new IllegalStateException("national summaries could not be kept or read", failure);
    }
}
