package org.candour.survey.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.candour.survey.support.TicketOffice;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class DatabaseAwayIT {
    @Inject
    Field field;

    @Inject
    TicketOffice tickets;

    @Inject
    DataSource dataSource;

    @Test
    void keepsWhatWasTypedAndNeverGivesAFalseReceipt() throws SQLException {
        String study = field.open();
        Browser browser = new Browser();
        browser.start(tickets.good(study, "p-away"));
        browser.get("/answer/q/words");
        String database = ConfigProvider.getConfig()
                .getValue("quarkus.datasource.jdbc.url", String.class)
                .replaceAll(".*/", "");
        Response away;
        Response receipt;
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("revoke connect on database " + database + " from survey_app");
            try {
                endOurConnections();
                away = browser.post("/answer/q/words", Map.of("then", "next", "T1", "Kept \"words\""));
                receipt = new Browser().get("/answer/done");
            } finally {
                statement.execute("grant connect on database " + database + " to survey_app");
            }
        }

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.asString())
                .contains(
                        "not saved yet", "action=\"/answer/q/words\"", "name=\"T1\" value=\"Kept &quot;words&quot;\"");
        assertThat(receipt.asString()).doesNotContain("received");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(browser.get("/answer/q/words").statusCode()).isEqualTo(200));
        browser.post("/answer/q/words", Map.of("then", "next", "T1", "Kept \"words\""));
        assertThat(browser.get("/answer/q/words").asString()).contains("Kept &quot;words&quot;</textarea>");
    }

    /** Roles may end their own sessions; this ends those of the pool, the asking one included. */
    private void endOurConnections() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user"
                    + " and datname = current_database() and pid <> pg_backend_pid()");
            statement.execute("select pg_terminate_backend(pg_backend_pid())");
        } catch (SQLException ended) {
            assertThat(ended.getSQLState()).matches("57P01|08006");
        }
    }

    private static Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
