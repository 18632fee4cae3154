package org.candour.reporting.release.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.platform.sql.Database;
import org.candour.reporting.release.Edition;
import org.candour.reporting.release.Edition.Place;
import org.candour.reporting.release.EditionState;
import org.candour.reporting.release.Editions;
import org.jspecify.annotations.Nullable;

/** The register as rows that only change their state. */
@ApplicationScoped
public class JdbcEditions implements Editions {
    private static final String SELECT = """
            select id, study, wave, employer, number, built_by, built_at, verdict, flags, state, decided_by, decided_at
            from edition
            """;
    private static final String AT_PLACE = " where study = ? and wave = ? and employer = ?";
    private static final String NEWEST = " order by attempt desc limit 1";

    private final Database database;

    public JdbcEditions(Database database) {
        this.database = database;
    }

    @Override
    public void lock(Place place) {
        database.first("select pg_advisory_xact_lock(?)", row -> true, number("edition/" + place));
    }

    @Override
    public void add(Edition edition, byte @Nullable [] document, Map<String, Integer> members) {
        database.change(
                """
                insert into edition
                select ?, ?, ?, ?, ?, coalesce(max(attempt), 0) + 1, ?, ?, ?, ?, ?, ?, null, null
                from edition where study = ? and wave = ? and employer = ?
                """,
                edition.id(),
                edition.study(),
                edition.wave(),
                edition.employer(),
                edition.number(),
                edition.builtBy(),
                edition.builtAt(),
                document,
                edition.verdict().toArray(String[]::new),
                edition.flags().toArray(String[]::new),
                edition.state(),
                edition.study(),
                edition.wave(),
                edition.employer());
        members.forEach((code, revision) -> database.change(
                "insert into edition_member values (?, ?, ?)",
                edition.id(),
                HexFormat.of().parseHex(code),
                revision));
    }

    @Override
    public Optional<Edition> find(UUID id) {
        return database.first(SELECT + " where id = ?", JdbcEditions::edition, id);
    }

    @Override
    public Optional<Edition> latest(Place place) {
        return one(SELECT + AT_PLACE + NEWEST, place);
    }

    @Override
    public Optional<Edition> current(Place place) {
        return one(SELECT + AT_PLACE + " and state = 'RELEASED'" + NEWEST, place);
    }

    @Override
    public Optional<Edition> lastReleased(Place place) {
        return one(SELECT + AT_PLACE + " and state in ('RELEASED', 'WITHDRAWN')" + NEWEST, place);
    }

    @Override
    public List<Edition> ofWave(String study, String wave) {
        return database.all(
                SELECT + " where study = ? and wave = ? order by employer, attempt desc",
                JdbcEditions::edition,
                study,
                wave);
    }

    @Override
    public byte[] document(UUID edition) {
        return database.first("select document from edition where id = ?", row -> row.getBytes(1), edition)
                .orElseThrow(() -> new IllegalStateException("an edition without a document"));
    }

    @Override
    public List<byte[]> releasedDocuments(Place place) {
        return database.all(
                "select document from edition" + AT_PLACE + " and state in ('RELEASED', 'WITHDRAWN') order by attempt",
                row -> row.getBytes(1),
                place.study(),
                place.wave(),
                place.employer());
    }

    @Override
    public Map<String, Integer> members(UUID edition) {
        Map<String, Integer> members = new HashMap<>();
        database.each(
                "select code, revision from edition_member where edition = ?",
                row -> Map.entry(HexFormat.of().formatHex(row.getBytes(1)), row.getInt(2)),
                entry -> members.put(entry.getKey(), entry.getValue()),
                edition);
        return members;
    }

    @Override
    public void decide(UUID edition, EditionState state, String by, Instant at) {
        database.change(
                "update edition set state = ?, decided_by = ?, decided_at = ? where id = ?", state, by, at, edition);
    }

    private Optional<Edition> one(String sql, Place place) {
        return database.first(sql, JdbcEditions::edition, place.study(), place.wave(), place.employer());
    }

    private static Edition edition(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp(12);
        return new Edition(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                List.of((String[]) row.getArray(8).getArray()),
                List.of((String[]) row.getArray(9).getArray()),
                EditionState.valueOf(row.getString(10)),
                row.getString(11),
                decided == null ? null : decided.toInstant());
    }

    private static long number(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}
