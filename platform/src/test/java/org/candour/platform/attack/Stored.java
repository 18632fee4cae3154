package org.candour.platform.attack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks at everything that the service under test has stored, with the eyes of the owner of its database. */
final class Stored {
    private static final List<String> MOVING = List.of("inbox", "audit_unsealed", "flyway_schema_history");

    private Stored() {}

    /** A short form of all rows of all tables, but for recorded attempts; messages are counted only, for they get sent. */
    static List<String> now() {
        return strings("select tablename from pg_tables where schemaname = 'public' order by 1").stream()
                .filter(table -> !MOVING.contains(table))
                .map(table -> table + " " + strings(sum(table)).getFirst())
                .toList();
    }

    static int refusals(String subject) {
        return strings("select id::text from audit_entry where action = 'access-refused' and subject = ?", subject)
                .size();
    }

    private static String sum(String table) {
        if (table.equals("outbox")) {
            return "select count(*)::text from outbox";
        }
        String rows = table.equals("audit_entry") ? " where action <> 'access-refused'" : "";
        return "select count(*) || ' ' || coalesce(md5(string_agg(t::text, ';' order by t::text)), '') from \"" + table
                + "\" t" + rows;
    }

    private static List<String> strings(String query, String... values) {
        var config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                PreparedStatement select = connection.prepareStatement(query)) {
            for (int index = 0; index < values.length; index++) {
                select.setString(index + 1, values[index]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
