package org.candour.identity.contact.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.candour.identity.contact.OldSeals;
import org.candour.identity.contact.Seals;
import org.candour.identity.study.ContactRules.Source;

/** Sealed columns whose first bytes name another key than the one of now. */
@ApplicationScoped
public class JdbcOldSeals implements OldSeals {
    private static final String OLD = " where study = ? and substring(sealed from 1 for length(?)) <> ?";

    /** A table with a sealed column; the columns from which the context of a value is made. */
    private enum Place {
        CONTACT("contact", "email_index") {
            @Override
            String context(String study, ResultSet row) throws SQLException {
                return JdbcContacts.context(study, row.getBytes(3));
            }
        },
        SOURCE("contact_source", "email_index, organisation, kind") {
            @Override
            String context(String study, ResultSet row) throws SQLException {
                return JdbcContacts.context(study, row.getString(4), Source.valueOf(row.getString(5)), row.getBytes(3));
            }
        },
        STAKEHOLDER("stakeholder", "email_index") {
            @Override
            String context(String study, ResultSet row) throws SQLException {
                return JdbcStakeholders.context(study, row.getBytes(3));
            }
        },
        UPLOAD("contact_upload", "id") {
            @Override
            String context(String study, ResultSet row) throws SQLException {
                return JdbcUploads.context(row.getObject(1, UUID.class));
            }
        };

        private final String table;
        private final String columns;

        Place(String table, String columns) {
            this.table = table;
            this.columns = columns;
        }

        abstract String context(String study, ResultSet row) throws SQLException;
    }

    /** A value sealed again. */
    private record Renewed(UUID id, byte[] sealed) {}

    private final DataSource dataSource;
    private final Seals seals;

    public JdbcOldSeals(DataSource dataSource, Seals seals) {
        this.dataSource = dataSource;
        this.seals = seals;
    }

    @Override
    public long count(String study) {
        var count = new AtomicLong();
        byte[] now = seals.mark();
        Statements.with(dataSource, connection -> {
            for (Place place : Place.values()) {
                String sql = "select count(*) from " + place.table + OLD;
                Statements.query(connection, sql, row -> count.addAndGet(row.getLong(1)), study, now, now);
            }
            return 0;
        });
        return count.get();
    }

    @Override
    public int renew(String study, int limit) {
        return Statements.with(dataSource, connection -> {
            int done = 0;
            for (Place place : Place.values()) {
                done += renew(connection, place, study, limit - done);
            }
            return done;
        });
    }

    private int renew(Connection connection, Place place, String study, int limit) throws SQLException {
        byte[] now = seals.mark();
        List<Renewed> renewed = new ArrayList<>();
        Statements.query(
                connection,
                "select id, sealed, " + place.columns + " from " + place.table + OLD
                        + " order by id limit ? for update skip locked",
                row -> renewed.add(new Renewed(
                        row.getObject(1, UUID.class), seals.reseal(place.context(study, row), row.getBytes(2)))),
                study,
                now,
                now,
                limit);
        for (Renewed one : renewed) {
            Statements.update(
                    connection, "update " + place.table + " set sealed = ? where id = ?", one.sealed(), one.id());
        }
        return renewed.size();
    }
}
