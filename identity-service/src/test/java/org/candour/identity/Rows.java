package org.candour.identity;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database of the service under test with the eyes of its owner. */
public final class Rows {
    private Rows() {}

    public static long count(String table) {
        return Long.parseLong(strings("select count(*) from " + table).getFirst());
    }

    /** The first column of what a query finds. */
    public static List<String> strings(String query) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static void execute(String statement) {
        try (Connection connection = owner();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All rows of all tables as text; bytes also as the text that they may hold. */
    public static String everything() {
        StringBuilder text = new StringBuilder();
        for (String table : strings("select tablename from pg_tables where schemaname = 'public'")) {
            strings("select t::text from \"" + table + "\" t")
                    .forEach(row -> text.append(row).append('\n'));
        }
        strings("select convert_from(payload, 'UTF8') from outbox")
                .forEach(row -> text.append(row).append('\n'));
        strings("select encode(sealed, 'escape') from locator")
                .forEach(row -> text.append(row).append('\n'));
        return text.toString();
    }

    /** An attempt on what is somebody else's changes nothing, but is recorded. */
    public static String withoutRefusals() {
        List<String> recorded = strings("select '(' || id || ')' from audit_entry where action = 'access-refused'");
        return everything()
                .lines()
                .filter(row -> !row.contains("access-refused") && !recorded.contains(row))
                .collect(Collectors.joining("\n"));
    }

    private static Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
