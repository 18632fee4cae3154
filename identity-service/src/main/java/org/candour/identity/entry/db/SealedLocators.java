package org.candour.identity.entry.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.candour.identity.entry.EntrySecretsConfig;
import org.candour.identity.entry.Locator;
import org.candour.identity.entry.Locators;
import org.candour.platform.crypto.Sealer;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.RandomSource;

/** The vault as rows that the application's own role cannot read back. */
@ApplicationScoped
public class SealedLocators implements Locators {
    private final EntityManager database;
    private final Sealer sealer;

    public SealedLocators(EntityManager database, EntrySecretsConfig secrets, RandomSource random) {
        this.database = database;
        this.sealer = new Sealer(SecretKeys.fromBase64("candour.secret.locator", secrets.locator(), "AES"), random);
    }

    @Override
    public void put(UUID participant, Sensitive<Locator> locator, LocalDate day) {
        database.createNativeQuery("delete from locator where participant = ?1")
                .setParameter(1, participant)
                .executeUpdate();
        database.createNativeQuery("insert into locator (participant, sealed, stored_on) values (?1, ?2, ?3)")
                .setParameter(1, participant)
                .setParameter(2, sealer.seal(Locator.SEALED_AS, locator.reveal().document()))
                .setParameter(3, day)
                .executeUpdate();
    }
}
