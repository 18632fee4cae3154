package org.candour.survey.response.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.candour.survey.response.Response;
import org.candour.survey.response.Responses;
import org.candour.survey.response.SealedAnswers;

/** One row per response. */
@ApplicationScoped
public class JdbcResponses implements Responses {
    private static final String INSERT = """
            insert into response
              (id, study, wave, pseudonym, employer, unit, instrument, instrument_version, day, sealed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;
    private final SealedAnswers sealedAnswers;
    private final ObjectMapper json;

    public JdbcResponses(DataSource dataSource, SealedAnswers sealedAnswers, ObjectMapper json) {
        this.dataSource = dataSource;
        this.sealedAnswers = sealedAnswers;
        this.json = json;
    }

    @Override
    public void add(Response response) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, response.id());
            insert.setString(2, response.of().study());
            insert.setString(3, response.of().wave());
            insert.setString(4, response.of().pseudonym());
            insert.setString(5, response.of().employer());
            insert.setString(6, response.of().unit());
            insert.setString(7, response.of().instrument());
            insert.setInt(8, response.of().instrumentVersion());
            insert.setDate(9, Date.valueOf(response.day()));
            insert.setBytes(10, sealedAnswers.seal(response.id(), json.writeValueAsBytes(response.answers())));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the response was not stored", failure);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("answers cannot be written as JSON");
        }
    }
}
