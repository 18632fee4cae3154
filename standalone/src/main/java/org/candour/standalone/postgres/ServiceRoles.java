package org.candour.standalone.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The roles and databases of the services. The owner makes the schema; the application only connects, to its own
 * database, and may do what a migration grants it, and so does any further role. Nobody else may connect, so no service can read another's data.
 */
public final class ServiceRoles {

    public static final List<String> SERVICES = List.of("identity", "survey", "reporting");

    private final PostgresCluster cluster;

    public ServiceRoles(PostgresCluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Creates or refreshes the roles of a service.
     *
     * @param passwords by the name of the role
     */
    public void createRoles(Map<String, String> passwords) throws SQLException {
        try (Connection connection = cluster.connect("postgres")) {
            for (String database : List.of("postgres", "template1")) {
                execute(connection, "revoke connect on database " + database + " from public");
            }
            for (Map.Entry<String, String> role : passwords.entrySet()) {
                createRole(connection, role.getKey(), role.getValue());
            }
        }
    }

    /** Creates a database that belongs to the service, unless it is there; the roles may connect to it. */
    public void createDatabase(String service, String database, Set<String> roles) throws SQLException {
        String owner = service + "_owner";
        String all = String.join(", ", new TreeSet<>(roles));
        try (Connection connection = cluster.connect("postgres")) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                execute(connection, "create database " + database + " owner " + owner);
            }
            execute(connection, "revoke all on database " + database + " from public");
            execute(connection, "grant connect on database " + database + " to " + all);
        }
        try (Connection connection = cluster.connect(database)) {
            execute(connection, "alter schema public owner to " + owner);
            execute(connection, "revoke all on schema public from public");
            execute(connection, "grant usage on schema public to " + all);
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
