package org.candour.bench;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** What the database of the suite can do at most: rows of the size of a response, one per commit, 8 clients. */
final class Commits {
    private static final int CLIENTS = 8;
    private static final int SECONDS = 8;
    private static final int ROW = 1_200;

    private final Path home;

    /** @param home folder of the running suite, with the settings of survey-service */
    Commits(Path home) {
        this.home = home;
    }

    Figure measure() throws Exception {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("secrets/survey.properties"))) {
            settings.load(reader);
        }
        try (Connection owner = connect(settings);
                Statement statement = owner.createStatement()) {
            statement.execute("create table bench_commit (id uuid primary key, sealed bytea not null)");
            try {
                double perSecond = commits(settings);
                return new Figure(
                        "answering.commits.peer",
                        perSecond,
                        "1/s",
                        "the suite's PostgreSQL, " + ROW + " bytes and a random key per row, one row per commit, "
                                + CLIENTS + " clients, " + SECONDS + " s");
            } finally {
                statement.execute("drop table bench_commit");
            }
        }
    }

    private static double commits(Properties settings) throws Exception {
        LongAdder committed = new LongAdder();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(SECONDS);
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(clients.submit(() -> {
                    insertUntil(end, settings, committed);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return committed.sum() / ((System.nanoTime() - begin) / 1e9);
    }

    private static void insertUntil(long end, Properties settings, LongAdder committed) throws SQLException {
        byte[] row = new byte[ROW];
        try (Connection connection = connect(settings);
                PreparedStatement insert = connection.prepareStatement("insert into bench_commit values (?, ?)")) {
            while (System.nanoTime() < end) {
                insert.setObject(1, UUID.randomUUID());
                insert.setBytes(2, row);
                insert.executeUpdate();
                committed.increment();
            }
        }
    }

    private static Connection connect(Properties settings) throws SQLException {
        return DriverManager.getConnection(
                settings.getProperty("quarkus.datasource.jdbc.url"),
                settings.getProperty("quarkus.flyway.username"),
                settings.getProperty("quarkus.flyway.password"));
    }
}
