package org.candour.identity.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.candour.identity.audit.db.JdbcAuditSeals;
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

    OwnersHands then(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    /** The seals as this transaction sees them. */
    AuditSeals seals() {
        return new JdbcAuditSeals((DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> kept()));
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
