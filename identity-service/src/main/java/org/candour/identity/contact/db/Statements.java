package org.candour.identity.contact.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Statements on the connection of the running transaction. Messages of the driver may hold values and go no further. */
final class Statements {
    private static final int FETCH = 1_000;

    private Statements() {}

    /** Does something with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Takes one row. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    static <T> T with(DataSource dataSource, Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("contacts: the database said " + failure.getSQLState());
        }
    }

    static void query(Connection connection, String sql, RowReader reader, Object... parameters) throws SQLException {
        try (PreparedStatement select = prepared(connection, sql, parameters)) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }

    static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement update = prepared(connection, sql, parameters)) {
            return update.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            Object value = parameters[index];
            statement.setObject(
                    index + 1, value instanceof byte[][] many ? connection.createArrayOf("bytea", many) : value);
        }
        return statement;
    }
}
