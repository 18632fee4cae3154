package org.candour.identity.invitation.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements on the connection of the running transaction. Messages of the driver may hold values and go no further. */
final class Sql {
    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads one row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = prepared(connection, sql, parameters);
                ResultSet row = select.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    int update(String sql, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = prepared(connection, sql, parameters)) {
            return update.executeUpdate();
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            Object value = parameters[index];
            statement.setObject(
                    index + 1,
                    switch (value) {
                        case null -> null;
                        case UUID[] many -> connection.createArrayOf("uuid", many);
                        case byte[][] many -> connection.createArrayOf("bytea", many);
                        case Instant moment -> moment.atOffset(ZoneOffset.UTC);
                        case Enum<?> constant -> constant.name();
                        default -> value;
                    });
        }
        return statement;
    }

    private static IllegalStateException refused(SQLException failure) {
        return new IllegalStateException("mailings: the database said " + failure.getSQLState());
    }
}
