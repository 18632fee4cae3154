package org.candour.survey.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.contracts.quote.QuotePermission;
import org.candour.platform.sensitive.Sensitive;
import org.candour.survey.freetext.FreeText;
import org.candour.survey.freetext.FreeTexts;

/** Submitted responses that hold texts and nothing else. */
@ApplicationScoped
public class WrittenTexts {
    private final DataSource dataSource;
    private final FreeTexts freeTexts;

    public WrittenTexts(DataSource dataSource, FreeTexts freeTexts) {
        this.dataSource = dataSource;
        this.freeTexts = freeTexts;
    }

    /** @return id of the text */
    @Transactional
    public UUID add(String study, String pseudonym, String item, String words, Optional<QuotePermission> permission) {
        UUID response = UUID.randomUUID();
        String sql = "insert into response (id, study, wave, pseudonym, employer, unit, instrument, instrument_version,"
                + " day, sealed) values (?, ?, ?, ?, 'linden', '', 'MAIN', 1, '2026-03-05', ''::bytea)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, response);
            insert.setString(2, study);
            insert.setString(3, Sample.WAVE);
            insert.setString(4, pseudonym);
            insert.executeUpdate();
            freeTexts.add(response, List.of(new FreeText(item, Sensitive.of(words), permission)));
            try (PreparedStatement select =
                    connection.prepareStatement("select text from free_text_origin where response = ?")) {
                select.setObject(1, response);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getObject(1, UUID.class);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
