package org.candour.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.candour.platform.page.ListQuery;

/** The entries for those who may read them: of their studies, and of no study. Newest first. */
@ApplicationScoped
public class AuditLog {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String MINE = " from audit_entry e where study = any (?)";

    private final DataSource dataSource;

    public AuditLog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A page of entries. */
    public List<AuditEntry> find(AuditQuery query) {
        List<AuditEntry> found = new ArrayList<>();
        Where where = where(query);
        where.values.add(ListQuery.PAGE);
        where.values.add((long) (query.page() - 1) * ListQuery.PAGE);
        String sql = "select at, subject, action, study, detail, purpose" + where.sql
                + " order by at desc, id limit ? offset ?";
        each(sql, where.values, row -> found.add(AuditChain.entry(row)));
        return found;
    }

    public int count(AuditQuery query) {
        List<Integer> found = new ArrayList<>();
        Where where = where(query);
        each("select count(*)" + where.sql, where.values, row -> found.add(row.getInt(1)));
        return found.getFirst();
    }

    /** The kinds of actions that occur. */
    public List<String> actions(Set<String> studies) {
        List<String> found = new ArrayList<>();
        each(
                "select distinct action" + MINE + " order by action",
                List.of((Object) visible(studies)),
                row -> found.add(row.getString(1)));
        return found;
    }

    private static Where where(AuditQuery query) {
        var where = new Where(visible(query.studies()));
        where.and("study = ?", query.study());
        where.and("action = ?", query.action());
        where.and("subject = ?", query.subject());
        if (query.from() != null) {
            where.and("at >= ?", start(query.from()));
        }
        if (query.to() != null) {
            where.and("at < ?", start(query.to().plusDays(1)));
        }
        return where;
    }

    private static String[] visible(Set<String> studies) {
        return Stream.concat(studies.stream(), Stream.of("")).toArray(String[]::new);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    private void each(String sql, List<?> values, RowReader reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.size(); index++) {
                Object value = values.get(index);
                select.setObject(
                        index + 1, value instanceof String[] many ? connection.createArrayOf("text", many) : value);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the record could not be read: " + failure.getSQLState());
        }
    }

    /** A condition that grows. */
    private static final class Where {
        private String sql = MINE;
        private final List<Object> values = new ArrayList<>();

        private Where(String[] studies) {
            values.add(studies);
        }

        private void and(String condition, Object value) {
            if (!value.equals("")) {
                sql += " and " + condition;
                values.add(value);
            }
        }
    }

    /** Takes one row. */
    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
