package org.candour.survey.fieldwork.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.candour.survey.fieldwork.ClosingTallies;
import org.candour.survey.fieldwork.Tally;

/** Closing tallies. */
@ApplicationScoped
public class JdbcClosingTallies implements ClosingTallies {
    private static final String UPSERT = """
            insert into closing_tally (study, wave, revision, count, checksum) values (?, ?, 1, ?, ?)
            on conflict (study, wave) do update set revision = closing_tally.revision + 1,
              count = excluded.count, checksum = excluded.checksum
            returning revision
            """;

    private final DataSource dataSource;

    public JdbcClosingTallies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public int next(String study, String wave, Tally tally) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setString(1, study);
            upsert.setString(2, wave);
            upsert.setLong(3, tally.count());
            upsert.setObject(4, tally.checksum());
            try (ResultSet row = upsert.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the closing tally was not stored", failure);
        }
    }
}
