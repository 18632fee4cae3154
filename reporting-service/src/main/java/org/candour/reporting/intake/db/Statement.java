package org.candour.reporting.intake.db;

import jakarta.persistence.Query;

/** A statement that only PostgreSQL knows: "on conflict" decides in one step what two could get wrong. */
final class Statement {
    private Statement() {}

    /** @return number of rows changed */
    static int run(String sql, Object... values) {
        Query statement = ResponseEntity.getEntityManager().createNativeQuery(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setParameter(index + 1, values[index]);
        }
        return statement.executeUpdate();
    }
}
