package org.candour.identity.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.platform.audit.AuditChain;
import org.candour.platform.audit.AuditTrail;
import org.candour.platform.audit.RecordEnds;
import org.candour.platform.audit.SealEntries;
import org.candour.platform.audit.ShortenRecord;
import org.eclipse.microprofile.config.ConfigProvider;

/** One transaction of the owner of the database, who can take the triggers away. It is never committed. */
final class OwnersHands implements AutoCloseable {
    private final Connection connection;

    OwnersHands() throws SQLException {
        var config = ConfigProvider.getConfig();
        connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
        connection.setAutoCommit(false);
    }

    /** Takes away everything in the schema that would refuse. */
    OwnersHands unlocked() throws SQLException {
        return then("alter table audit_entry disable trigger user")
                .then("alter table audit_seal disable trigger user")
                .then(
                        "alter table audit_seal drop constraint audit_seal_entry_fkey, drop constraint audit_seal_entry_key")
                .then("alter table audit_unsealed drop constraint audit_unsealed_entry_fkey");
    }

    /** Puts the triggers back. */
    OwnersHands locked() throws SQLException {
        return then("alter table audit_entry enable trigger user").then("alter table audit_seal enable trigger user");
    }

    /** Tries something and undoes what is left of a failure. */
    void savedThen(String sql) throws SQLException {
        var before = connection.setSavepoint();
        try {
            then(sql);
        } finally {
            connection.rollback(before);
        }
    }

    OwnersHands then(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    /** The seals as this transaction sees them. */
    AuditChain seals() {
        return new AuditChain(dataSource());
    }

    /** The removal of what is over, in this transaction. */
    ShortenRecord shorten(AuditChain chain, SealEntries seal, RecordEnds ends) {
        return new ShortenRecord(
                chain,
                new AuditTrail(dataSource(), UUID::randomUUID, Clock.systemUTC()),
                seal,
                () -> Optional.of(ends),
                Clock.systemUTC());
    }

    /** The connection of this transaction. */
    Connection connection() {
        return connection;
    }

    private DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> kept());
    }

    /** The process dies: nothing is committed, the connection is gone. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private Connection kept() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
