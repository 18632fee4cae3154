package org.candour.reporting.subject.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.UUID;
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
        database.first("select pg_advisory_xact_lock(?)", row -> true, number);
    }

    @Override
    public boolean contains(String study, String pseudonym) {
        return contains(code(study, pseudonym));
    }

    @Override
    public void add(String study, String pseudonym) {
        add(code(study, pseudonym));
    }

    @Override
    public boolean containsResponse(UUID response) {
        return contains(code(response));
    }

    @Override
    public void addResponse(UUID response) {
        add(code(response));
    }

    private boolean contains(byte[] code) {
        return database.first("select true from erased where code = ?", row -> true, (Object) code)
                .isPresent();
    }

    private void add(byte[] code) {
        database.change("insert into erased values (?, current_date) on conflict do nothing", (Object) code);
    }

    private byte[] code(String study, String pseudonym) {
        return codes.of("erased", study + "/" + pseudonym);
    }

    private byte[] code(UUID response) {
        return codes.of("erased-response", response.toString());
    }
}
