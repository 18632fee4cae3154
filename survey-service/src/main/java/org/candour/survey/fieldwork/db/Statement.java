package org.candour.survey.fieldwork.db;

import jakarta.persistence.Query;

/** A statement that only PostgreSQL knows: "on conflict" decides in one step what two could get wrong. */
final class Statement {
    private Statement() {}

    /** @return number of rows changed */
    static int run(String sql, Object... values) {
        return prepare(sql, values).executeUpdate();
    }

    static Query prepare(String sql, Object... values) {
        Query statement = WaveEntity.getEntityManager().createNativeQuery(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setParameter(index + 1, values[index]);
        }
        return statement;
    }
}
