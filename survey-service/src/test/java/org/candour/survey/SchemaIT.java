package org.candour.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the database can hold at all, and what the service may do with it. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class SchemaIT {
    @Inject
    DataSource dataSource;

    @Test
    @Tag("PP-1")
    void theResponseStoreHasNoIdentifierColumn() throws SQLException {
        assertThat(strings("select column_name || ' ' || data_type from information_schema.columns"
                        + " where table_name = 'response'"))
                .containsExactlyInAnyOrder(
                        "id uuid",
                        "study text",
                        "wave text",
                        "pseudonym text",
                        "employer text",
                        "unit text",
                        "instrument text",
                        "instrument_version integer",
                        "day date",
                        "sealed bytea");
        assertThat(strings("select column_name from information_schema.columns where table_name = 'free_text'"))
                .containsExactlyInAnyOrder("id", "sealed");
    }

    @Test
    @Tag("PP-1")
    void noTableOfOursTellsAPersonOrATimeOfDayOrAnOrder() throws SQLException {
        String ours = "table_schema = 'public' and table_name in ('participation', 'draft', 'response', 'free_text',"
                + " 'free_text_origin', 'redaction', 'redaction_change', 'text_reading', 'offered_quote', 'safeguarding_flag',"
                + " 'revocation', 'daily_tally', 'closing_tally')";
        assertThat(strings("select table_name || '.' || column_name from information_schema.columns where " + ours
                        + " and (data_type like 'time%' or is_identity = 'YES' or column_default like 'nextval%'"
                        + " or column_name ~ '(name|mail|phone|address|birth|locator|receipt|token|consent)')"))
                .isEmpty();
        assertThat(strings("select table_name || '.' || column_name from information_schema.columns where " + ours
                        + " and is_nullable = 'YES' and is_generated = 'NEVER'"))
                .as("a nullable part of a key admits duplicates")
                .isEmpty();
    }

    @Test
    @Tag("EW-A2")
    void theServiceCannotReadFreeTextsOrChangeResponses() throws SQLException {
        assertThat(strings("select table_name || ' ' || privilege_type from information_schema.role_table_grants"
                        + " where grantee = 'survey_app' and table_name in ('free_text', 'response')"))
                .containsExactlyInAnyOrder("free_text INSERT", "response INSERT", "response SELECT");
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> result = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                result.add(row.getString(1));
            }
        }
        return result;
    }
}
