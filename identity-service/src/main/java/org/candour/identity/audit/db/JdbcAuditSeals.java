package org.candour.identity.audit.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.candour.identity.audit.AuditEntry;
import org.candour.identity.audit.AuditSeals;
import org.candour.identity.audit.ChainedEntry;
import org.candour.identity.audit.WaitingEntry;
import org.jspecify.annotations.Nullable;

/** The chain as rows. Reads take part in the caller's transaction. */
@ApplicationScoped
public class JdbcAuditSeals implements AuditSeals {
    private static final long LOCK = 0x43_41_55_44_49_54L;
    private static final int FETCH = 1000;
    private static final String LINKS =
            "select s.position, s.entry, s.hash, e.at, e.subject, e.action, e.study, e.detail"
                    + " from audit_seal s left join audit_entry e on e.id = s.entry order by s.position";
    private static final String WAITING = "select e.id, e.at, e.subject, e.action, e.study, e.detail"
            + " from audit_unsealed u join audit_entry e on e.id = u.entry order by e.at, e.id limit ";

    private final DataSource dataSource;

    public JdbcAuditSeals(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean lock() {
        List<Boolean> held = new ArrayList<>();
        query("select pg_try_advisory_xact_lock(" + LOCK + ")", row -> held.add(row.getBoolean(1)));
        return held.getFirst();
    }

    @Override
    public Optional<ChainedEntry> last() {
        List<ChainedEntry> found = new ArrayList<>();
        query(LINKS + " desc limit 1", row -> found.add(link(row)));
        return found.stream().findFirst();
    }

    @Override
    public List<WaitingEntry> waiting(int limit) {
        List<WaitingEntry> found = new ArrayList<>();
        query(WAITING + limit, row -> found.add(new WaitingEntry(row.getObject("id", UUID.class), entry(row))));
        return found;
    }

    @Override
    public void seal(long position, UUID entry, byte[] hash) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into audit_seal (position, entry, hash) values (?, ?, ?)");
                PreparedStatement delete = connection.prepareStatement("delete from audit_unsealed where entry = ?")) {
            insert.setLong(1, position);
            insert.setObject(2, entry);
            insert.setBytes(3, hash);
            insert.executeUpdate();
            delete.setObject(1, entry);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the seal was not stored", failure);
        }
    }

    @Override
    public void walk(Consumer<ChainedEntry> visitor) {
        query(LINKS, row -> visitor.accept(link(row)));
    }

    @Override
    public long slippedPast() {
        return count("select count(*) from audit_entry e where not exists (select from audit_seal where entry = e.id)"
                + " and not exists (select from audit_unsealed where entry = e.id)");
    }

    @Override
    public long waitingCount() {
        return count("select count(*) from audit_unsealed");
    }

    private long count(String sql) {
        List<Long> found = new ArrayList<>();
        query(sql, row -> found.add(row.getLong(1)));
        return found.getFirst();
    }

    private void query(String sql, RowVisitor visitor) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    visitor.visit(row);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the audit chain could not be read", failure);
        }
    }

    private static ChainedEntry link(ResultSet row) throws SQLException {
        @Nullable AuditEntry entry = row.getObject("at") == null ? null : entry(row);
        return new ChainedEntry(
                row.getLong("position"), row.getObject("entry", UUID.class), entry, row.getBytes("hash"));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("action"),
                row.getString("study"),
                row.getString("detail"));
    }

    /** Takes one row. */
    @FunctionalInterface
    private interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }
}
