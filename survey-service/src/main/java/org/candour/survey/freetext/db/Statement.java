package org.candour.survey.freetext.db;

import jakarta.persistence.Query;

/** A statement that only PostgreSQL knows. */
final class Statement {
    private Statement() {}

    /** @return number of rows changed */
    static int run(String sql, Object... values) {
        return prepare(sql, values).executeUpdate();
    }

    static Query prepare(String sql, Object... values) {
        Query statement = RedactionEntity.getEntityManager().createNativeQuery(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setParameter(index + 1, values[index]);
        }
        return statement;
    }
}
