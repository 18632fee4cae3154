package org.candour.reporting.subject.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.sql.Database;
import org.candour.reporting.intake.ErasedLedger;

/** The ledger as keyed codes; the lock is taken on the code, so that it names nobody in the list of locks. */
@ApplicationScoped
public class JdbcErasedLedger implements ErasedLedger {
    private final Database database;
    private final PurposeMac codes;

    public JdbcErasedLedger(Database database, LedgerSecret secret) {
        this.database = database;
        this.codes = new PurposeMac(SecretKeys.fromBase64("candour.secret.file", secret.file(), "HmacSHA256"));
    }

    @Override
    public void lock(String study, String pseudonym) {
        long number = ByteBuffer.wrap(code(study, pseudonym)).getLong();
        database.first("select true from (select pg_advisory_xact_lock(?)) as taken", row -> row.getBoolean(1), number);
    }

    @Override
    public boolean contains(String study, String pseudonym) {
        return database.first("select true from erased where subject_code = ?", row -> true, code(study, pseudonym))
                .isPresent();
    }

    @Override
    public void add(String study, String pseudonym) {
        database.change(
                "insert into erased values (?, current_date) on conflict do nothing", (Object) code(study, pseudonym));
    }

    private byte[] code(String study, String pseudonym) {
        return codes.of("erased", study + "/" + pseudonym);
    }
}
