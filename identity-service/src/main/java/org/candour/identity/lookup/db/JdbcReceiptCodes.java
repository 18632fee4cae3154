package org.candour.identity.lookup.db;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.candour.identity.entry.EntrySecretsConfig;
import org.candour.identity.lookup.ReceiptCodes;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.sensitive.Sensitive;

/** Receipt codes under the role of the vault; the application's own role writes them and cannot read them. */
@ApplicationScoped
public class JdbcReceiptCodes implements ReceiptCodes {
    private static final String SELECT = "select id from participant where study = ? and receipt_mac = ?";

    private final javax.sql.DataSource vault;
    private final PurposeMac mac;

    public JdbcReceiptCodes(@DataSource("vault") javax.sql.DataSource vault, EntrySecretsConfig secrets) {
        this.vault = vault;
        this.mac = new PurposeMac(SecretKeys.fromBase64("candour.secret.lookup", secrets.lookup(), "HmacSHA256"));
    }

    @Override
    public Optional<UUID> participant(String study, Sensitive<String> code) {
        try (Connection connection = vault.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, study);
            select.setBytes(2, mac.of("candour.receipt-code.v1", code.reveal()));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject("id", UUID.class)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("receipt codes could not be read: " + failure.getSQLState());
        }
    }
}
