package org.candour.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.candour.platform.time.Ids;

/** Where entries are added. They can be added and read, nothing else. */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT =
            "insert into audit_entry (id, at, subject, action, study, detail, purpose) values (?, ?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final Ids ids;
    private final Clock clock;

    public AuditTrail(DataSource dataSource, Ids ids, Clock clock) {
        this.dataSource = dataSource;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds to the transaction that does it: what is not recorded did not happen. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String subject, String action, String study, String detail, String purpose) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, ids.next());
            insert.setObject(
                    2, OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC));
            insert.setString(3, subject);
            insert.setString(4, action);
            insert.setString(5, study);
            insert.setString(6, detail);
            insert.setString(7, purpose);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("what was done could not be recorded: " + failure.getSQLState());
        }
    }
}
