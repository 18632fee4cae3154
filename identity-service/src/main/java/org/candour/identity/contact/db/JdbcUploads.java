package org.candour.identity.contact.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Seals;
import org.candour.identity.contact.Upload;
import org.candour.identity.contact.Uploads;
import org.candour.platform.sensitive.Sensitive;

/** Files that wait, sealed in a row until somebody confirms them or an hour is over. */
@ApplicationScoped
public class JdbcUploads implements Uploads {
    private static final String INSERT = """
            insert into contact_upload (id, study, organisation, subject, kind, state, sealed, lines, known, repeated,
              expires, agreement, added, left_out)
            values (?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, ?, ?, ?, 0, 0)
            """;
    private static final String SELECT = """
            select id, study, organisation, subject, kind, state, lines, known, repeated, expires, agreement, added,
              left_out
            from contact_upload where id = ?
            """;

    private final DataSource dataSource;
    private final Seals seals;

    public JdbcUploads(DataSource dataSource, Seals seals) {
        this.dataSource = dataSource;
        this.seals = seals;
    }

    @Override
    public void add(Upload upload, Sensitive<byte[]> file) {
        update(
                INSERT,
                upload.id(),
                upload.scope().study(),
                upload.scope().organisation(),
                upload.subject(),
                upload.kind().name(),
                seals.sealFile(context(upload.id()), file),
                upload.lines(),
                upload.known(),
                upload.repeated().stream()
                        .map(pair -> pair.row() + ":" + pair.first())
                        .collect(Collectors.joining(",")),
                OffsetDateTime.ofInstant(upload.expires(), ZoneOffset.UTC),
                upload.agreement());
    }

    @Override
    public Optional<Upload> find(UUID id) {
        return select(SELECT, id);
    }

    @Override
    public Optional<Upload> lock(UUID id) {
        return select(SELECT + " for update", id);
    }

    @Override
    public Optional<InputStream> file(UUID id) {
        List<byte[]> found = new ArrayList<>();
        Statements.with(dataSource, connection -> {
            Statements.query(
                    connection,
                    "select sealed from contact_upload where id = ? and sealed is not null",
                    row -> found.add(row.getBytes(1)),
                    id);
            return 0;
        });
        return found.stream().findFirst().map(bytes -> seals.openFile(context(id), bytes));
    }

    @Override
    public void keep(Upload upload) {
        update(
                "update contact_upload set state = ?, sealed = null, added = ?, left_out = ? where id = ?",
                upload.state().name(),
                upload.added(),
                upload.leftOut(),
                upload.id());
    }

    @Override
    public void discard(UUID id) {
        update("delete from contact_upload where id = ? and state = 'WAITING'", id);
    }

    @Override
    public int discardExpired(Instant now) {
        return update(
                "delete from contact_upload where state = 'WAITING' and expires < ?",
                OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    private int update(String sql, Object... parameters) {
        return Statements.with(dataSource, connection -> Statements.update(connection, sql, parameters));
    }

    private Optional<Upload> select(String sql, UUID id) {
        List<Upload> found = new ArrayList<>();
        Statements.with(dataSource, connection -> {
            Statements.query(connection, sql, row -> found.add(upload(row)), id);
            return 0;
        });
        return found.stream().findFirst();
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getObject(1, UUID.class),
                new Scope(row.getString(2), row.getString(3)),
                row.getString(4),
                Upload.Kind.valueOf(row.getString(5)),
                Upload.State.valueOf(row.getString(6)),
                row.getInt(7),
                row.getInt(8),
                Arrays.stream(row.getString(9).split(","))
                        .filter(pair -> !pair.isEmpty())
                        .map(pair -> pair.split(":"))
                        .map(pair -> new Upload.Repeated(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])))
                        .toList(),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getString(11),
                row.getInt(12),
                row.getInt(13));
    }

    static String context(UUID id) {
        return "contact-upload/" + id;
    }
}
