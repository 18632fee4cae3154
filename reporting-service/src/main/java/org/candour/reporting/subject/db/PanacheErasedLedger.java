package org.candour.reporting.subject.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.SecretKeys;
import org.candour.reporting.intake.ErasedLedger;

/** The ledger as keyed codes; the lock is taken on the code, so that it names nobody in the list of locks. */
@ApplicationScoped
public class PanacheErasedLedger implements ErasedLedger {
    private final PurposeMac codes;

    public PanacheErasedLedger(LedgerSecret secret) {
        this.codes = new PurposeMac(SecretKeys.fromBase64("candour.secret.file", secret.file(), "HmacSHA256"));
    }

    @Override
    public void lock(String study, String pseudonym) {
        long number = ByteBuffer.wrap(code(study, pseudonym)).getLong();
        ErasedEntity.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, number)
                .getSingleResult();
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
        return ErasedEntity.count("code = ?1", (Object) code) > 0;
    }

    private void add(byte[] code) {
        ErasedEntity.getEntityManager()
                .createNativeQuery("insert into erased values (?1, current_date) on conflict do nothing")
                .setParameter(1, code)
                .executeUpdate();
    }

    private byte[] code(String study, String pseudonym) {
        return codes.of("erased", study + "/" + pseudonym);
    }

    private byte[] code(UUID response) {
        return codes.of("erased-response", response.toString());
    }
}
