package org.candour.survey.fieldwork.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.candour.survey.fieldwork.Revocations;

/** Revoked entries. */
@ApplicationScoped
public class JdbcRevocations implements Revocations {
    private final DataSource dataSource;

    public JdbcRevocations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(String study, String pseudonym) {
        String sql = "insert into revocation (study, pseudonym) values (?, ?) on conflict do nothing";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, study);
            insert.setString(2, pseudonym);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the revocation was not stored", failure);
        }
    }
}
