package org.candour.platform.sql;

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
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs one statement. A failure keeps the database's state code as its cause, so that the inbox can judge it. */
@ApplicationScoped
public class Database {
    private static final int FETCH = 500;

    private final DataSource dataSource;

    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @return number of rows changed */
    public int change(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a statement was refused by the database", failure);
        }
    }

    public <T> List<T> all(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> rows = new ArrayList<>();
        each(sql, reader, rows::add, values);
        return rows;
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
        return all(sql, reader, values).stream().findFirst();
    }

    public <T> void each(String sql, RowReader<T> reader, Consumer<T> consumer, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    consumer.accept(reader.read(row));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("a query was refused by the database", failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            Object value = values[index];
            if (value instanceof Instant instant) {
                statement.setTimestamp(index + 1, Timestamp.from(instant));
            } else if (value instanceof Enum<?> constant) {
                statement.setString(index + 1, constant.name());
            } else {
                statement.setObject(index + 1, value);
            }
        }
        return statement;
    }
}
