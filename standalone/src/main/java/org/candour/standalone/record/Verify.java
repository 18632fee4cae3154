package org.candour.standalone.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.candour.standalone.postgres.ServiceRoles;
import org.candour.standalone.process.Folders;
import org.candour.standalone.process.StartFailed;
import org.candour.standalone.secret.StoredSecrets;
import org.candour.standalone.service.ServiceSettings;
import org.candour.standalone.supervisor.Ports;

/**
 * The program behind {@code ./candour verify}. It checks the databases of this installation, or the one that {@code
 * CANDOUR_VERIFY_URL}, {@code CANDOUR_VERIFY_USER} and {@code CANDOUR_VERIFY_PASSWORD} name. It ends with 0 when every
 * chain is whole, 1 when one is not, 2 when one could not be read.
 */
public final class Verify {
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    /** A database to check. */
    private record Place(String url, String user, String password) {}

    private Verify() {}

    public static void main(String[] arguments) {
        try {
            System.exit(run(new ArrayDeque<>(List.of(arguments))));
        } catch (StartFailed | IOException failed) {
            System.err.println("candour: " + failed.getMessage());
            System.exit(UNREADABLE);
        }
    }

    private static int run(Deque<String> arguments) throws IOException {
        String home = environment("CANDOUR_VAR", "var");
        String offset = environment("CANDOUR_PORT_OFFSET", "0");
        Map<String, String> noted = new HashMap<>();
        while (!arguments.isEmpty()) {
            String argument = arguments.removeFirst();
            if (argument.equals("--var") && !arguments.isEmpty()) {
                home = arguments.removeFirst();
            } else if (argument.equals("--port-offset") && !arguments.isEmpty()) {
                offset = arguments.removeFirst();
            } else if (argument.matches("[a-z]+=\\d+-[0-9a-f]{64}")) {
                noted.put(argument.split("=")[0], argument.split("=")[1]);
            } else {
                throw new StartFailed("verify takes fingerprints such as identity=12-3fd0..., not " + argument + ".");
            }
        }
        Path root = Path.of(System.getProperty("candour.root", "")).toAbsolutePath();
        return check(places(root.resolve(home), offset), noted);
    }

    private static Map<String, Place> places(Path home, String offset) throws IOException {
        Map<String, Place> places = new LinkedHashMap<>();
        String url = environment("CANDOUR_VERIFY_URL", "");
        if (!url.isEmpty()) {
            String user = environment("CANDOUR_VERIFY_USER", "");
            places.put("record", new Place(url, user, environment("CANDOUR_VERIFY_PASSWORD", "")));
            return places;
        }
        Path file = new Folders(home).secrets().resolve("secrets");
        if (!Files.exists(file)) {
            throw new StartFailed("There is no installation in " + home + ": ./candour up starts one.");
        }
        var settings = new ServiceSettings(new StoredSecrets(file), home);
        int port = new Ports(Integer.parseInt(offset)).postgres();
        for (String service : ServiceRoles.SERVICES) {
            String database = "jdbc:postgresql://127.0.0.1:" + port + "/" + service;
            places.put(
                    service, new Place(database, ServiceSettings.auditor(service), settings.auditorPassword(service)));
        }
        return places;
    }

    private static int check(Map<String, Place> places, Map<String, String> noted) {
        int worst = 0;
        for (Map.Entry<String, Place> place : places.entrySet()) {
            String name = place.getKey();
            try (Connection connection = DriverManager.getConnection(
                    place.getValue().url(),
                    place.getValue().user(),
                    place.getValue().password())) {
                connection.setReadOnly(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setAutoCommit(false);
                Verdict verdict = ChainCheck.of(connection, noted.getOrDefault(name, ""));
                System.out.printf("%-10s %s: %s%n", name, verdict.whole() ? "whole" : "NOT WHOLE", verdict.words());
                System.out.printf("%-10s fingerprint %s=%s%n", "", name, verdict.fingerprint());
                worst = verdict.whole() ? worst : BROKEN;
            } catch (SQLException failure) {
                System.out.printf("%-10s could not be read: %s%n", name, failure.getMessage());
                worst = worst == BROKEN ? BROKEN : UNREADABLE;
            }
        }
        return worst;
    }

    private static String environment(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(name), otherwise);
    }
}
