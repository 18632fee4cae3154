package org.candour.identity.lookup.db;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.candour.identity.entry.EntrySecretsConfig;
import org.candour.identity.entry.Locator;
import org.candour.identity.lookup.NamedLetters;
import org.candour.identity.lookup.VaultedLocators;
import org.candour.platform.crypto.Sealer;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.RandomSource;

/** Opens the locators of one employer one by one. There is nothing to search by, so nothing that could be guessed at. */
@ApplicationScoped
public class JdbcVaultedLocators implements VaultedLocators {
    private static final String SELECT = "select l.participant, l.sealed from locator l"
            + " join participant p on p.id = l.participant where p.study = ? and p.employer = ?";

    private final javax.sql.DataSource vault;
    private final Sealer sealer;

    public JdbcVaultedLocators(
            @DataSource("vault") javax.sql.DataSource vault, EntrySecretsConfig secrets, RandomSource random) {
        this.vault = vault;
        this.sealer = new Sealer(SecretKeys.fromBase64("candour.secret.locator", secrets.locator(), "AES"), random);
    }

    @Override
    public List<UUID> fitting(String study, String employer, Sensitive<NamedLetters> letters) {
        try (Connection connection = vault.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, study);
            select.setString(2, employer);
            List<UUID> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (letters.reveal().fit(open(row.getBytes("sealed")))) {
                        found.add(row.getObject("participant", UUID.class));
                    }
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the vault could not be read: " + failure.getSQLState());
        }
    }

    private Locator open(byte[] sealed) {
        return sealer.open(Locator.SEALED_AS, sealed)
                .map(Locator::ofDocument)
                .orElseThrow(() -> new IllegalStateException("a locator cannot be opened"));
    }
}
