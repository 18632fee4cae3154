package org.candour.survey.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Field;
import org.candour.survey.support.WrittenTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who can read texts in the database: nobody who knows whose they are. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@Tag("PP-2")
class ReadingRoleIT {
    private static final String NOT_PERMITTED = "42501";

    @Inject
    javax.sql.DataSource application;

    @Inject
    @DataSource("redaction")
    javax.sql.DataSource redactor;

    @Inject
    Field field;

    @Inject
    WrittenTexts written;

    @Test
    void theApplicationAddsTextsAndCannotReadThem() {
        assertRefused(application, "select sealed from free_text");
        assertRefused(application, "select id from free_text");
        assertRefused(application, "delete from free_text");
        assertRefused(application, "update free_text set sealed = ''::bytea");
        assertRefused(application, "set role survey_redactor");
    }

    @Test
    void theRedactorReadsTextsAndNotWhoseTheyAre() throws SQLException {
        String study = field.open();
        String words = "Nobody else may read this sentence.";
        UUID text = written.add(study, "p1", "T1", words, Optional.empty());

        assertThat(read("select encode(sealed, 'escape') from free_text where id = '" + text + "'"))
                .isNotEmpty()
                .doesNotContain(words)
                .doesNotContain("sentence");
        assertThat(new String(bytes("select sealed from free_text where id = '" + text + "'"), StandardCharsets.UTF_8))
                .doesNotContain("sentence");
        assertThat(read("select item from free_text_origin where text = '" + text + "'"))
                .isEqualTo("T1");
        assertRefused(redactor, "select response from free_text_origin");
        assertRefused(redactor, "select pseudonym from response");
        assertRefused(redactor, "select employer from response");
        assertRefused(redactor, "select pseudonym from participation");
        assertRefused(redactor, "select sealed from draft");
        assertRefused(redactor, "select quote from offered_quote");
        assertRefused(redactor, "select flag from safeguarding_flag");
        assertRefused(redactor, "select subject from access_grant");
        assertRefused(redactor, "select payload from outbox");
    }

    @Test
    void theRedactorChangesNothing() {
        assertRefused(redactor, "insert into free_text values (gen_random_uuid(), ''::bytea)");
        assertRefused(redactor, "delete from free_text");
        assertRefused(redactor, "update redaction set state = 'OPEN'");
        assertRefused(redactor, "delete from text_reading");
        assertRefused(redactor, "create table own (id int)");
        assertRefused(redactor, "set role survey_app");
    }

    private String read(String sql) throws SQLException {
        return new String(bytes(sql), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String sql) throws SQLException {
        try (Connection connection = redactor.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBytes(1);
        }
    }

    private static void assertRefused(javax.sql.DataSource as, String sql) {
        assertThatThrownBy(() -> {
                    try (Connection connection = as.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_PERMITTED));
    }
}
