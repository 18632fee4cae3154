package org.candour.survey.answering.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.survey.answering.Draft;
import org.candour.survey.answering.Drafts;
import org.candour.survey.fieldwork.UnsentAnswers;

/** Drafts. */
@ApplicationScoped
public class JdbcDrafts implements Drafts, UnsentAnswers {
    private final DataSource dataSource;
    private final DraftDocuments documents;

    public JdbcDrafts(DataSource dataSource, DraftDocuments documents) {
        this.dataSource = dataSource;
        this.documents = documents;
    }

    @Override
    public void open(UUID participation) {
        String sql = "insert into draft (participation, revision, sealed) values (?, 0, ?) on conflict do nothing";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, participation);
            insert.setBytes(2, documents.seal(participation, Draft.EMPTY));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the draft was not stored", failure);
        }
    }

    @Override
    public boolean replace(UUID participation, int revision, Draft next) {
        String sql = "update draft set revision = ?, sealed = ? where participation = ? and revision = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, next.revision());
            update.setBytes(2, documents.seal(participation, next));
            update.setObject(3, participation);
            update.setInt(4, revision);
            return update.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("the draft was not stored", failure);
        }
    }

    @Override
    public void deleteOf(String study, String wave) {
        String sql = "delete from draft d using participation p"
                + " where d.participation = p.id and p.study = ? and p.wave = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, study);
            delete.setString(2, wave);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the drafts were not deleted", failure);
        }
    }
}
