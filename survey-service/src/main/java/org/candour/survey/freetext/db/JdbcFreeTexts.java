package org.candour.survey.freetext.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.survey.freetext.FreeText;
import org.candour.survey.freetext.FreeTexts;
import org.candour.survey.freetext.SealedTexts;

/** Adds texts; there is no way to read them here. */
@ApplicationScoped
public class JdbcFreeTexts implements FreeTexts {
    private final DataSource dataSource;
    private final SealedTexts sealedTexts;

    public JdbcFreeTexts(DataSource dataSource, SealedTexts sealedTexts) {
        this.dataSource = dataSource;
        this.sealedTexts = sealedTexts;
    }

    @Override
    public void add(UUID response, List<FreeText> texts) {
        if (texts.isEmpty()) {
            return;
        }
        String sql = "insert into free_text (response, item, sealed) values (?, ?, ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (FreeText text : texts) {
                insert.setObject(1, response);
                insert.setString(2, text.item());
                insert.setBytes(3, sealedTexts.seal(response, text));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("the texts were not stored", failure);
        }
    }
}
