package org.candour.survey.response.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.survey.fieldwork.Submissions;
import org.candour.survey.fieldwork.Tally;

/** Counts responses. */
@ApplicationScoped
public class JdbcSubmissions implements Submissions {
    private final DataSource dataSource;

    public JdbcSubmissions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Tally of(String study, String wave) {
        String sql = "select id from response where study = ? and wave = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, study);
            select.setString(2, wave);
            Tally tally = Tally.NONE;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    tally = tally.with(row.getObject(1, UUID.class));
                }
            }
            return tally;
        } catch (SQLException failure) {
            throw new IllegalStateException("the responses could not be counted", failure);
        }
    }

    @Override
    public Map<String, Integer> byEmployer(String study, String wave) {
        String sql = "select employer, count(*) from response where study = ? and wave = ? group by employer";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, study);
            select.setString(2, wave);
            Map<String, Integer> counts = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getInt(2));
                }
            }
            return counts;
        } catch (SQLException failure) {
            throw new IllegalStateException("the responses could not be counted", failure);
        }
    }
}
