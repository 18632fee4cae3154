package org.candour.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.candour.standalone.walk.SuiteProcess;

/** Everything the running suite has written: all rows of all databases, all records of all topics, all logs. */
final class Stores {
    private final SuiteProcess suite;

    Stores(SuiteProcess suite) {
        this.suite = suite;
    }

    /** Places in a service's database where the text stands as itself or inside binary data. */
    List<String> inDatabase(String service, String text) throws SQLException {
        List<String> places = new ArrayList<>();
        Pattern pattern = alone(text);
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        try (Connection connection = connect(service)) {
            for (String table : tables(connection)) {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("select t::text from " + table + " t")) {
                    while (row.next()) {
                        String content = row.getString(1);
                        if (pattern.matcher(content).find() || (text.length() > 5 && content.contains(hex))) {
                            places.add(service + "." + table);
                            break;
                        }
                    }
                }
            }
        }
        return places;
    }

    /** Topics with a record, key or header that holds the text. */
    List<String> inKafka(String text) {
        Pattern pattern = alone(text);
        List<String> places = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                suite.endpoints().get("kafka").asText(),
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "group.id",
                "reader-" + UUID.randomUUID());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("candour."))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(entry -> {
                    StringBuilder all =
                            new StringBuilder(text(entry.key())).append(' ').append(text(entry.value()));
                    entry.headers().forEach(header -> all.append(' ').append(text(header.value())));
                    if (pattern.matcher(all).find()) {
                        places.add(entry.topic());
                    }
                });
            }
        }
        return places.stream().distinct().toList();
    }

    /** Log files that hold the text. */
    List<String> inLogs(String text) {
        Pattern pattern = alone(text);
        try (Stream<Path> files = Files.list(suite.home().resolve("log"))) {
            return files.filter(file -> {
                        try {
                            return pattern.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                                    .find();
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first column of a query, as text. */
    List<String> column(String service, String sql) throws SQLException {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }

    /** As the owner of the service's database. */
    void execute(String service, String sql) throws SQLException {
        try (Connection connection = connect(service);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A connection as the owner of the service's database. */
    Connection connect(String service) throws SQLException {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(suite.home().resolve("secrets/" + service + ".properties"))) {
            settings.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return DriverManager.getConnection(
                settings.getProperty("quarkus.datasource.jdbc.url"),
                settings.getProperty("quarkus.flyway.username"),
                settings.getProperty("quarkus.flyway.password"));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select quote_ident(tablename) from pg_tables where schemaname = 'public'")) {
            List<String> tables = new ArrayList<>();
            while (row.next()) {
                tables.add(row.getString(1));
            }
            return tables;
        }
    }

    /** The text as a word of its own: three letters may well stand inside a random code. */
    private static Pattern alone(String text) {
        return Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(text) + "(?![A-Za-z0-9])");
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
