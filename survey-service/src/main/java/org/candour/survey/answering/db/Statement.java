package org.candour.survey.answering.db;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** A statement in PostgreSQL's own words, where locks, conflicts or several tables decide in one step. */
final class Statement {
    private Statement() {}

    /** @return number of rows changed */
    static int run(String sql, Object... values) {
        return prepare(sql, values).executeUpdate();
    }

    /** The columns of the one row, or nothing. */
    static Optional<Object[]> row(String sql, Object... values) {
        List<?> rows = prepare(sql, values).getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of((Object[]) rows.getFirst());
    }

    private static Query prepare(String sql, Object... values) {
        Query statement = DraftEntity.getEntityManager().createNativeQuery(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setParameter(index + 1, values[index]);
        }
        return statement;
    }
}
