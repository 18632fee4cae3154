package org.candour.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.candour.platform.audit.CheckChain;
import org.candour.platform.audit.SealEntries;
import org.candour.standalone.record.ChainCheck;
import org.candour.standalone.record.Verdict;
import org.candour.standalone.testing.ServiceUnderTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The check that shares no code with the service, with the role that may read the record and nothing else. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("SP-11")
@Tag("HC-16")
class VerifyRecordIT {
    @Inject
    RecordStaffAction record;

    @Inject
    SealEntries sealEntries;

    @Inject
    CheckChain checkChain;

    @BeforeEach
    void someEntries() {
        for (int number = 1; number <= 5; number++) {
            String detail = "ünïcode " + number;
            QuarkusTransaction.requiringNew()
                    .run(() -> record.record("verify-test", "test-action", "ZZ", detail, "to see it hold"));
        }
        while (sealEntries.seal() > 0) {
            assertThat(checkChain.check("").whole()).isTrue();
        }
    }

    @Test
    void agreesWithTheService() throws SQLException {
        try (Connection auditor = auditor()) {
            Verdict verdict = ChainCheck.of(auditor, "");
            assertThat(verdict.words()).contains("entries hold", "0 wait");
            assertThat(verdict.fingerprint()).isEqualTo(checkChain.check("").fingerprint());
            assertThat(ChainCheck.of(auditor, verdict.fingerprint()).whole()).isTrue();
            assertThat(ChainCheck.of(auditor, verdict.fingerprint().replaceFirst("-.", "-x"))
                            .words())
                    .contains("noted fingerprint");
        }
    }

    @Test
    void namesTheFirstEntryThatDoesNotHold() throws SQLException {
        String third = "(select entry from audit_seal where position = 3)";
        for (Map.Entry<String, String> tampering : Map.of(
                        "update audit_entry set purpose = 'another' where id = " + third,
                        "entry 3 was changed",
                        "update audit_entry set at = at + interval '1 s' where id = " + third,
                        "entry 3 was changed",
                        "delete from audit_entry where id = " + third,
                        "entry 3 was deleted",
                        "delete from audit_seal where position = 3",
                        "entry 3 has lost its seal",
                        "delete from audit_seal where position = (select max(position) from audit_seal)",
                        "slipped in")
                .entrySet()) {
            try (OwnersHands owner = new OwnersHands()) {
                owner.unlocked().then(tampering.getKey());
                Verdict verdict = ChainCheck.of(owner.connection(), "");
                assertThat(verdict.whole()).as(tampering.getKey()).isFalse();
                assertThat(verdict.words()).as(tampering.getKey()).contains(tampering.getValue());
            }
        }
    }

    @Test
    void readsNothingElseAndChangesNothing() throws SQLException {
        for (String sql : List.of(
                "select * from participant",
                "select * from contact",
                "select * from staff_assignment",
                "select * from access_grant",
                "insert into audit_unsealed (entry) select entry from audit_seal limit 1",
                "delete from audit_unsealed",
                "update audit_entry set detail = ''",
                "select audit_shorten(1)")) {
            try (Connection auditor = auditor();
                    Statement statement = auditor.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("permission denied");
            }
        }
    }

    private static Connection auditor() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("candour-test.auditor.user", String.class),
                config.getValue("candour-test.auditor.password", String.class));
    }
}
