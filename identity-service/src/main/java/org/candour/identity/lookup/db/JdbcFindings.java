package org.candour.identity.lookup.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.identity.lookup.Findings;
import org.candour.identity.lookup.Request;

/** References as rows. */
@ApplicationScoped
public class JdbcFindings implements Findings {
    private static final String INSERT =
            "insert into finding (reference, study, participant, purpose, found_by, found_on) values (?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    public JdbcFindings(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(String reference, Request request, UUID participant, LocalDate day) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, reference);
            insert.setString(2, request.study());
            insert.setObject(3, participant);
            insert.setString(4, request.purpose().name());
            insert.setString(5, request.officer());
            insert.setObject(6, day);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a reference could not be kept: " + failure.getSQLState());
        }
    }
}
