package org.candour.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.candour.identity.Browser;
import org.candour.identity.Rows;
import org.candour.identity.study.TestStudies;
import org.candour.platform.audit.AuditChain;
import org.candour.platform.audit.ChainVerdict;
import org.candour.platform.audit.CheckChain;
import org.candour.platform.audit.LinkHash;
import org.candour.platform.audit.RecordEnds;
import org.candour.platform.audit.SealEntries;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The chain of the record tells every change, and nobody can make one. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@Tag("SP-11")
@Tag("HC-16")
class AuditChainIT {
    /** A hash that ties nothing to anything: with it, changes must go unseen. */
    private static final LinkHash OFF = (previous, position, id, entry) -> new byte[32];

    private final RecordEnds ends =
            study -> study.equals("OVER") ? Optional.of(LocalDate.of(2013, 1, 1)) : Optional.empty();

    @Inject
    RecordStaffAction record;

    @Inject
    SealEntries sealEntries;

    @Inject
    CheckChain checkChain;

    @Inject
    LinkHash hash;

    @Inject
    DataSource dataSource;

    @Inject
    TestStudies studies;

    @BeforeEach
    void someEntries() {
        for (int number = 1; number <= 5; number++) {
            write("entry " + number);
        }
        sealAll();
    }

    @Test
    void linksEveryEntryOnceWhileManyWriteAndSeal() throws Exception {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (int writer = 0; writer < 4; writer++) {
                running.add(threads.submit(() -> {
                    for (int number = 0; number < 25; number++) {
                        write("at once");
                    }
                }));
            }
            for (int sealer = 0; sealer < 2; sealer++) {
                running.add(threads.submit(() -> {
                    for (int round = 0; round < 40; round++) {
                        sealEntries.seal();
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        sealAll();

        assertThat(Rows.count("audit_seal")).isEqualTo(Rows.count("audit_entry"));
        assertThat(checkChain.check("").whole()).isTrue();
    }

    @Test
    void sealsOnceWhatAKilledSealerHadBegun() throws SQLException {
        write("before the kill");
        long sealed = Rows.count("audit_seal");
        try (OwnersHands killed = new OwnersHands()) {
            assertThat(new SealEntries(killed.seals(), hash).seal()).isEqualTo(1);
            assertThat(sealEntries.seal()).as("another replica meanwhile").isZero();
        }
        assertThat(Rows.count("audit_seal")).isEqualTo(sealed);
        assertThat(checkChain.check("").waiting()).isEqualTo(1);

        sealAll();
        assertThat(Rows.count("audit_seal")).isEqualTo(sealed + 1);
        assertThat(checkChain.check("").whole()).isTrue();
    }

    @Test
    void writesNothingWhenTheActionItselfIsUndone() {
        long before = Rows.count("audit_entry");
        QuarkusTransaction.begin();
        record.record("undone", "test-action", "ZZ", "never happened");
        QuarkusTransaction.rollback();

        assertThat(Rows.count("audit_entry")).isEqualTo(before);
        assertThat(Rows.count("audit_unsealed")).isZero();
    }

    @Test
    void findsTheEntryThatWasChangedDeletedOrMoved() throws SQLException {
        String third = "(select entry from audit_seal where position = 3)";
        found("update audit_entry set detail = 'another' where id = " + third, "entry 3: it was changed");
        found("update audit_entry set at = at + interval '1 s' where id = " + third, "entry 3: it was changed");
        found("delete from audit_entry where id = " + third, "entry 3: the entry was deleted");
        found("delete from audit_seal where position = 3", "entry 3: its seal is missing");
        found(
                "update audit_seal a set entry = b.entry from audit_seal b"
                        + " where a.position in (3, 4) and b.position = 7 - a.position",
                "entry 3: it was changed or moved");
    }

    @Test
    void findsWhatWasSlippedInOrCutOff() throws SQLException {
        found(
                "insert into audit_entry (id, at, subject, action, study, detail, purpose)"
                        + " values (gen_random_uuid(), now(), 'x', 'x', 'ZZ', 'x', '')",
                "1 entries were never sealed");
        String noted = checkChain.check("").fingerprint();
        try (OwnersHands owner = new OwnersHands()) {
            owner.unlocked()
                    .then("delete from audit_entry where id ="
                            + " (select entry from audit_seal order by position desc limit 1)")
                    .then("delete from audit_seal where position = (select max(position) from audit_seal)");
            CheckChain check = new CheckChain(owner.seals(), hash);
            assertThat(check.check("").whole())
                    .as("without a fingerprint nothing tells")
                    .isTrue();
            assertThat(check.check(noted).words()).contains("cut off");
        }
        assertThat(checkChain.check(noted).whole()).isTrue();
    }

    @Test
    void seesNoChangeWithoutTheHash() throws SQLException {
        try (OwnersHands owner = new OwnersHands()) {
            owner.unlocked()
                    .then("delete from audit_seal")
                    .then("insert into audit_unsealed select id from audit_entry on conflict do nothing");
            AuditChain seals = owner.seals();
            new SealEntries(seals, OFF).seal();
            owner.then("update audit_entry set detail = 'another' where id ="
                    + " (select entry from audit_seal where position = 3)");

            assertThat(new CheckChain(seals, OFF).check("").whole()).isTrue();
            assertThat(new CheckChain(seals, hash).check("").whole()).isFalse();
        }
    }

    @Test
    void theDatabaseRefusesEveryChange() throws SQLException {
        for (String sql : List.of(
                "update audit_entry set detail = ''",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_seal set position = position + 1000",
                "delete from audit_seal",
                "truncate audit_seal")) {
            try (OwnersHands owner = new OwnersHands()) {
                assertThatThrownBy(() -> owner.then(sql)).as(sql).hasMessageContaining("only ever added to");
            }
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    @TestSecurity(user = "chain-auditor", roles = "auditor")
    void tellsTheAuditorInWords() {
        studies.grant("chain-auditor", "auditor", "ZZ");
        Browser browser = new Browser();
        assertThat(browser.get("/staff/audit").asString()).contains("entry 5", "Check that nothing was changed");

        assertThat(browser.post("/staff/audit/chain", "noted", "").asString())
                .contains("The record is whole", checkChain.check("").fingerprint());
        assertThat(browser.post("/staff/audit/chain", "noted", "1-00").asString())
                .contains("The record was changed", "noted earlier");
    }

    @Test
    void endsByWholeMonthsSixYearsAfterTheStudyAndStaysCheckable() throws SQLException {
        String noted;
        try (OwnersHands owner = new OwnersHands()) {
            owner.unlocked()
                    .then("delete from audit_seal")
                    .then("delete from audit_unsealed")
                    .then("delete from audit_entry");
            owner.locked();
            for (String day :
                    List.of("2012-01-10", "2012-01-31", "2012-02-01", "2012-02-29", "2014-05-05", "2026-01-01")) {
                owner.then("insert into audit_entry (id, at, subject, action, study, detail, purpose) values"
                        + " (gen_random_uuid(), '" + day + "', 'mo', 'test', '"
                        + (day.startsWith("2014") ? "RUNS" : "OVER")
                        + "', 'x', '')");
            }
            AuditChain chain = owner.seals();
            SealEntries seal = new SealEntries(chain, hash);
            assertThat(seal.seal()).isEqualTo(6);
            CheckChain check = new CheckChain(chain, hash);
            noted = check.check("").fingerprint();
            assertThatThrownBy(() -> owner.savedThen("select audit_shorten(6)")).hasMessageContaining("six years");

            assertThat(owner.shorten(chain, seal, ends).shorten()).isEqualTo(4);
            assertThat(owner.shorten(chain, seal, ends).shorten())
                    .as("nothing more")
                    .isZero();

            ChainVerdict verdict = check.check(noted);
            assertThat(verdict.words()).isEqualTo("The chain is whole.");
            assertThat(verdict.removed()).isEqualTo(4);
            assertThat(verdict.checked()).isEqualTo(3);
            owner.then("alter table audit_entry disable trigger user")
                    .then("delete from audit_entry where action = 'record-shortened'");
            assertThat(check.check("").whole())
                    .as("a removal that no entry tells")
                    .isFalse();
        }
    }

    private void found(String tampering, String words) throws SQLException {
        try (OwnersHands owner = new OwnersHands()) {
            owner.unlocked().then(tampering);
            ChainVerdict verdict = new CheckChain(owner.seals(), hash).check("");
            assertThat(verdict.whole()).as(tampering).isFalse();
            assertThat(verdict.words()).as(tampering).contains(words);
        }
    }

    private void write(String detail) {
        QuarkusTransaction.requiringNew().run(() -> record.record("chain-test", "test-action", "ZZ", detail));
    }

    private void sealAll() {
        while (sealEntries.seal() > 0) {
            assertThat(Rows.count("audit_seal")).isPositive();
        }
    }
}
