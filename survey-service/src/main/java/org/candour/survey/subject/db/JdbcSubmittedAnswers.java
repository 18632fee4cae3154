package org.candour.survey.subject.db;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.contracts.response.Answer;
import org.candour.survey.response.SealedAnswers;
import org.candour.survey.subject.SubmittedAnswers;

/** Opens the documents of a few people and forgets them again. */
@ApplicationScoped
public class JdbcSubmittedAnswers implements SubmittedAnswers {
    private static final String SELECT =
            "select id, pseudonym, sealed from response where study = ? and pseudonym = any (?)";
    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    private final DataSource dataSource;
    private final SealedAnswers sealedAnswers;
    private final ObjectMapper json;

    public JdbcSubmittedAnswers(DataSource dataSource, SealedAnswers sealedAnswers, ObjectMapper json) {
        this.dataSource = dataSource;
        this.sealedAnswers = sealedAnswers;
        this.json = json;
    }

    @Override
    public List<Submitted> of(String study, Collection<String> pseudonyms) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, study);
            select.setArray(2, connection.createArrayOf("text", pseudonyms.toArray()));
            List<Submitted> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(submitted(row));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("answers could not be read: " + failure.getSQLState());
        }
    }

    private Submitted submitted(ResultSet row) throws SQLException {
        byte[] document = sealedAnswers.open(row.getObject("id", UUID.class), row.getBytes("sealed"));
        try {
            return new Submitted(row.getString("pseudonym"), json.readValue(document, ANSWERS));
        } catch (IOException unreadable) {
            throw new IllegalStateException("a document of answers cannot be read");
        }
    }
}
