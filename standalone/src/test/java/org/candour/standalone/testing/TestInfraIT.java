package org.candour.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.candour.contracts.event.Topic;
import org.junit.jupiter.api.Test;

class TestInfraIT {

    private static final String NOT_PERMITTED = "42501";

    @Test
    void secondCallerAttachesToWhatTheFirstStarted() {
        assertThat(TestInfra.ensure()).isEqualTo(TestInfra.ensure());
    }

    @Test
    void applicationRoleMayNotConnectToTheDatabaseOfAnotherService() {
        ServiceDatabase identity = TestInfra.freshDatabase("identity");
        ServiceDatabase survey = TestInfra.freshDatabase("survey");

        assertRefused(identity.jdbcUrl(), survey.appUser(), survey.appPassword());
        assertRefused(identity.jdbcUrl(), survey.ownerUser(), survey.ownerPassword());
        assertRefused(survey.jdbcUrl(), identity.appUser(), identity.appPassword());
        assertRefused(TestInfra.ensure().jdbcUrl("postgres"), survey.appUser(), survey.appPassword());
    }

    @Test
    void applicationRoleReadsOnlyWhatTheOwnerGrants() throws SQLException {
        ServiceDatabase survey = TestInfra.freshDatabase("survey");
        try (Connection owner = connect(survey.jdbcUrl(), survey.ownerUser(), survey.ownerPassword())) {
            run(owner, "create table open_to_app (id int)");
            run(owner, "create table closed_to_app (id int)");
            run(owner, "grant select on open_to_app to survey_app");
        }

        try (Connection app = connect(survey.jdbcUrl(), survey.appUser(), survey.appPassword())) {
            run(app, "select count(*) from open_to_app");
            assertNotPermitted(app, "select count(*) from closed_to_app");
            assertNotPermitted(app, "insert into open_to_app values (1)");
            assertNotPermitted(app, "create table own (id int)");
            assertNotPermitted(app, "create schema own");
            assertNotPermitted(app, "set role survey_owner");
        }
    }

    @Test
    void topicsAreThoseOfTheContracts() throws Exception {
        TestInfra.freshTopics();

        var servers = Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestInfra.ensure().kafkaServers());
        try (Admin admin = Admin.create(servers)) {
            assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Topic.values()).map(Topic::topicName).toList());
        }
    }

    private static void assertRefused(String url, String user, String password) {
        assertThatThrownBy(() -> connect(url, user, password))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_PERMITTED));
    }

    private static void assertNotPermitted(Connection connection, String sql) {
        assertThatThrownBy(() -> run(connection, sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_PERMITTED));
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
