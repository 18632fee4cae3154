package org.candour.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.candour.contracts.study.StaffAssigned;
import org.candour.platform.outbox.Outbox;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** The broker is away from the start. */
@QuarkusTest
@TestProfile(BrokerAwayIT.NoBroker.class)
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class BrokerAwayIT {
    private static final int ROWS = 40;

    @Inject
    Outbox outbox;

    @Inject
    DataSource dataSource;

    /** A send gives up after five seconds; forty of them would lock the rows of the outbox for minutes. */
    @Test
    void rowsAreLockedForOneSendAtMost() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int row = 0; row < ROWS; row++) {
                outbox.add(new StaffAssigned("a" + row, 1, "s", "researcher", "HC", "", true), "k" + row, 0);
            }
        });

        await().pollDelay(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(free()).isEqualTo(ROWS));
    }

    private int free() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select id from outbox where state = 'PENDING' for update skip locked")) {
            int free = 0;
            while (row.next()) {
                free++;
            }
            return free;
        }
    }

    public static class NoBroker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("candour.outbox.relay", "true", "kafka.bootstrap.servers", "127.0.0.1:1");
        }
    }
}
