package org.candour.survey.fieldwork.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.survey.fieldwork.Studies;

/** Studies and their employers. */
@ApplicationScoped
public class JdbcStudies implements Studies {
    private static final String UPSERT = """
            insert into study (code, revision, title, research_body, group_threshold) values (?, ?, ?, ?, ?)
            on conflict (code) do update set revision = excluded.revision, title = excluded.title,
              research_body = excluded.research_body, group_threshold = excluded.group_threshold
            where study.revision < excluded.revision
            """;
    private static final String SELECT = """
            select s.title, s.group_threshold, e.code, e.label
            from study s left join study_employer e on e.study = s.code where s.code = ? order by e.code
            """;

    private final DataSource dataSource;

    public JdbcStudies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void keep(StudyPublished published) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setString(1, published.study());
            upsert.setInt(2, published.revision());
            upsert.setString(3, published.title());
            upsert.setString(4, published.researchBody());
            upsert.setInt(5, published.thresholds().group());
            if (upsert.executeUpdate() == 1) {
                replaceEmployers(connection, published);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the study was not stored", failure);
        }
    }

    @Override
    public Optional<Study> find(String code) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String title = row.getString(1);
                int group = row.getInt(2);
                Map<String, String> employers = new LinkedHashMap<>();
                do {
                    if (row.getString(3) != null) {
                        employers.put(row.getString(3), row.getString(4));
                    }
                } while (row.next());
                return Optional.of(new Study(code, title, group, employers));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the study could not be read", failure);
        }
    }

    private static void replaceEmployers(Connection connection, StudyPublished published) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from study_employer where study = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into study_employer (study, code, label) values (?, ?, ?)")) {
            delete.setString(1, published.study());
            delete.executeUpdate();
            for (Employer employer : published.employers()) {
                insert.setString(1, published.study());
                insert.setString(2, employer.code());
                insert.setString(3, employer.label());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
