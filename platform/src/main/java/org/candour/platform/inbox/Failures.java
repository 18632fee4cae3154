package org.candour.platform.inbox;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what will never work from what does not work just now. */
final class Failures {
    /** SQLSTATE classes of faults in the data: the record is wrong, not the database. */
    private static final Set<String> WRONG_DATA = Set.of("22", "23");

    private Failures() {}

    static boolean permanent(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedEvent) {
                return true;
            }
            if (cause instanceof SQLException database) {
                return wrongData(database.getSQLState());
            }
        }
        return false;
    }

    static String rootName(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }

    private static boolean wrongData(@Nullable String sqlState) {
        return sqlState != null && sqlState.length() == 5 && WRONG_DATA.contains(sqlState.substring(0, 2));
    }
}
