package org.candour.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The chain as rows. Reads take part in the caller's transaction. */
@ApplicationScoped
public class AuditChain {
    private static final long LOCK = 0x43_41_55_44_49_54L;
    private static final int FETCH = 1000;
    private static final String LINKS =
            "select s.position, s.entry, s.hash, e.at, e.subject, e.action, e.study, e.detail, e.purpose"
                    + " from audit_seal s left join audit_entry e on e.id = s.entry order by s.position";
    private static final String WAITING = "select e.id, e.at, e.subject, e.action, e.study, e.detail, e.purpose"
            + " from audit_unsealed u join audit_entry e on e.id = u.entry order by e.at, e.id limit ";

    private final DataSource dataSource;

    public AuditChain(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** False while another replica works on the chain; held until the transaction ends. */
    public boolean lock() {
        List<Boolean> held = new ArrayList<>();
        query("select pg_try_advisory_xact_lock(" + LOCK + ")", row -> held.add(row.getBoolean(1)));
        return held.getFirst();
    }

    public Optional<ChainedEntry> last() {
        List<ChainedEntry> found = new ArrayList<>();
        query(LINKS + " desc limit 1", row -> found.add(link(row)));
        return found.stream().findFirst();
    }

    /** The oldest entries without a seal, by time and then by id. */
    public List<WaitingEntry> waiting(int limit) {
        List<WaitingEntry> found = new ArrayList<>();
        query(WAITING + limit, row -> found.add(new WaitingEntry(row.getObject("id", UUID.class), entry(row))));
        return found;
    }

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

    /** All links in the order of the chain, until the visitor has seen enough. */
    public void walk(Predicate<ChainedEntry> visitor) {
        query(LINKS, row -> visitor.test(link(row)));
    }

    /** The last removal that an entry tells of. */
    Optional<Shortening> shortened() {
        List<Shortening> found = new ArrayList<>();
        query(
                "select detail from audit_entry where action = '" + Shortening.ACTION + "'",
                row -> found.add(Shortening.of(row.getString(1))));
        return found.stream().max(Comparator.comparingLong(Shortening::position));
    }

    /** Removes the links up to a position with their entries; the database refuses what is younger than six years. */
    long shorten(long position) {
        return count("select audit_shorten(" + position + ")");
    }

    /** How many entries have no seal and do not wait for one: somebody slipped them past the sealer. */
    public long slippedPast() {
        return count("select count(*) from audit_entry e where not exists (select from audit_seal where entry = e.id)"
                + " and not exists (select from audit_unsealed where entry = e.id)");
    }

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
                boolean more = true;
                while (more && row.next()) {
                    more = visitor.visit(row);
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

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("action"),
                row.getString("study"),
                row.getString("detail"),
                row.getString("purpose"));
    }

    /** Takes one row and says whether to go on. */
    @FunctionalInterface
    private interface RowVisitor {
        boolean visit(ResultSet row) throws SQLException;
    }
}
