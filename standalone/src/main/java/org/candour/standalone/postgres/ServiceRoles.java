package org.candour.standalone.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The roles and databases of the services. The owner makes the schema; the application only connects, to its own
 * database, and may do what a migration grants it. Nobody else may connect, so no service can read another's data.
 */
public final class ServiceRoles {

    public static final List<String> SERVICES = List.of("identity", "survey", "reporting");

    private final PostgresCluster cluster;

    public ServiceRoles(PostgresCluster cluster) {
        this.cluster = cluster;
    }

    /** Creates or refreshes both roles of a service. */
    public void createRoles(String service, String ownerPassword, String appPassword) throws SQLException {
        try (Connection connection = cluster.connect("postgres")) {
            for (String database : List.of("postgres", "template1")) {
                execute(connection, "revoke connect on database " + database + " from public");
            }
            createRole(connection, service + "_owner", ownerPassword);
            createRole(connection, service + "_app", appPassword);
        }
    }

    /** Creates a database that belongs to the service, unless it is there. */
    public void createDatabase(String service, String database) throws SQLException {
        String owner = service + "_owner";
        String app = service + "_app";
        try (Connection connection = cluster.connect("postgres")) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                execute(connection, "create database " + database + " owner " + owner);
            }
            execute(connection, "revoke all on database " + database + " from public");
            execute(connection, "grant connect on database " + database + " to " + app);
        }
        try (Connection connection = cluster.connect(database)) {
            execute(connection, "alter schema public owner to " + owner);
            execute(connection, "revoke all on schema public from public");
            execute(connection, "grant usage on schema public to " + app);
        }
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        String verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        // A role's password cannot be a parameter; ours are letters and digits of our own making.
        if (!password.chars().allMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("a generated password holds letters and digits only");
        }
        execute(
                connection,
                verb + " role " + role + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls"
                        + " password '" + password + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
