package org.candour.identity.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who can read locators and receipt codes in the database: one role, which can do nothing else. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("HC-5")
class VaultRoleIT {
    private static final String NOT_PERMITTED = "42501";

    @Inject
    javax.sql.DataSource application;

    @Inject
    @DataSource("vault")
    javax.sql.DataSource vault;

    @Test
    void theApplicationWritesThemAndReadsNeither() {
        assertRefused(application, "select sealed from locator");
        assertRefused(application, "select receipt_mac from participant");
        assertRefused(application, "select * from participant");
        assertRefused(application, "update locator set sealed = ''::bytea");
        assertRefused(application, "set role identity_vault");
        assertAllowed(application, "select id, token_mac from participant");
    }

    @Test
    void theVaultReadsThemAndNothingMore() {
        assertAllowed(vault, "select participant, sealed from locator");
        assertAllowed(vault, "select id, study, employer, receipt_mac from participant");
        assertRefused(vault, "select stored_on from locator");
        assertRefused(vault, "select token_mac from participant");
        assertRefused(vault, "select joined_on from participant");
        assertRefused(vault, "select kind from consent");
        assertRefused(vault, "select study from contact");
        assertRefused(vault, "select reference from finding");
        assertRefused(vault, "select subject from access_grant");
        assertRefused(vault, "delete from locator");
        assertRefused(vault, "update participant set study = ''");
        assertRefused(vault, "create table own (id int)");
    }

    private static void assertAllowed(javax.sql.DataSource as, String sql) {
        assertThat(run(as, sql)).as(sql).isTrue();
    }

    private static void assertRefused(javax.sql.DataSource as, String sql) {
        assertThatThrownBy(() -> run(as, sql))
                .as(sql)
                .hasCauseInstanceOf(SQLException.class)
                .satisfies(refused -> assertThat(((SQLException) refused.getCause()).getSQLState())
                        .isEqualTo(NOT_PERMITTED));
    }

    private static boolean run(javax.sql.DataSource as, String sql) {
        try (Connection connection = as.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
