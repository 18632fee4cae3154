package org.candour.survey.answering.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.Session;

/**
 * A statement in PostgreSQL's own words, where locks, conflicts or several tables decide in one step. It goes to the
 * transaction's connection as it is: somebody who answers meets a dozen of them, and mapping would cost as much again.
 */
final class Statement {
    private Statement() {}

    /** @return number of rows changed */
    static int run(String sql, Object... values) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /** The columns of the one row, or nothing. */
    static Optional<Object[]> row(String sql, Object... values) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values);
                    ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(columns(rows)) : Optional.empty();
            }
        });
    }

    private static Session session() {
        return DraftEntity.getEntityManager().unwrap(Session.class);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }

    private static Object[] columns(ResultSet row) throws SQLException {
        Object[] columns = new Object[row.getMetaData().getColumnCount()];
        for (int index = 0; index < columns.length; index++) {
            columns[index] = row.getObject(index + 1);
        }
        return columns;
    }
}
