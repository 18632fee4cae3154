package org.candour.identity.contact.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.candour.identity.contact.BlindIndexes;
import org.candour.identity.contact.Contacts;
import org.candour.identity.contact.NewContact;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Seals;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.ContactRules.Source;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.time.Ids;

/** Contacts as rows with one sealed column; in batches, because a file holds up to 50,000 people. */
@ApplicationScoped
public class JdbcContacts implements Contacts {
    private static final String ADD = """
            insert into contact (id, study, organisation, email_index, sealed, added_on) values (?, ?, ?, ?, ?, ?)
            on conflict (study, email_index) do nothing
            """;
    private static final String ADD_SOURCE = """
            insert into contact_source (id, study, organisation, kind, email_index, staff_index, sealed, supplier,
              agreement, supplied_on, upload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (study, organisation, kind, email_index) do update set staff_index = excluded.staff_index,
              sealed = excluded.sealed, supplier = excluded.supplier, agreement = excluded.agreement,
              supplied_on = excluded.supplied_on, upload = excluded.upload
            """;
    private static final String SUPPLIED =
            "select email_index from contact_source where study = ? and organisation = ? and kind = 'EMPLOYER'";
    private static final String LIST = """
            select email_index, sealed, supplied_on, agreement from contact_source
            where study = ? and organisation = ? and kind = 'EMPLOYER'
            """;
    private static final String COUNTS = """
            select organisation, count(*) from contact_source where study = ? and kind = 'EMPLOYER'
            group by organisation order by organisation
            """;
    private static final String NAMED = """
            select email_index, sealed, kind, supplier, supplied_on from contact_source
            where study = ? and kind <> 'EMPLOYER' order by supplied_on desc, id
            """;
    private static final String SELECT = "select id, organisation, email_index, sealed from contact where study = ?";

    private final DataSource dataSource;
    private final Seals seals;
    private final BlindIndexes indexes;
    private final Ids ids;

    public JdbcContacts(DataSource dataSource, Seals seals, BlindIndexes indexes, Ids ids) {
        this.dataSource = dataSource;
        this.seals = seals;
        this.indexes = indexes;
        this.ids = ids;
    }

    @Override
    public int add(List<NewContact> people) {
        return with(connection -> {
            try (PreparedStatement contact = connection.prepareStatement(ADD);
                    PreparedStatement source = connection.prepareStatement(ADD_SOURCE)) {
                for (NewContact person : people) {
                    byte[] index = indexes.ofMail(person.study(), person.person());
                    fill(contact, person, index);
                    fillSource(source, person, index);
                }
                int added = IntStream.of(contact.executeBatch()).sum();
                source.executeBatch();
                return added;
            }
        });
    }

    private void fill(PreparedStatement insert, NewContact person, byte[] index) throws SQLException {
        insert.setObject(1, ids.next());
        insert.setString(2, person.study());
        insert.setString(3, person.organisation());
        insert.setBytes(4, index);
        insert.setBytes(5, seals.seal(context(person.study(), index), person.person()));
        insert.setObject(6, person.day());
        insert.addBatch();
    }

    /** Only what an employer supplied belongs to an employer; every other source is the research body's own. */
    private void fillSource(PreparedStatement insert, NewContact person, byte[] index) throws SQLException {
        String organisation = person.source() == Source.EMPLOYER ? person.organisation() : "";
        insert.setObject(1, ids.next());
        insert.setString(2, person.study());
        insert.setString(3, organisation);
        insert.setString(4, person.source().name());
        insert.setBytes(5, index);
        insert.setBytes(
                6,
                indexes.ofStaffNumber(person.study(), organisation, person.person())
                        .orElse(null));
        insert.setBytes(7, seals.seal(context(person.study(), organisation, person.source(), index), person.person()));
        insert.setString(8, person.supplier());
        insert.setString(9, person.agreement());
        insert.setObject(10, person.day());
        insert.setObject(11, person.upload(), Types.OTHER);
        insert.addBatch();
    }

    @Override
    public Set<ByteBuffer> supplied(Scope scope) {
        Set<ByteBuffer> found = new HashSet<>();
        query(SUPPLIED, row -> found.add(ByteBuffer.wrap(row.getBytes(1))), scope.study(), scope.organisation());
        return found;
    }

    @Override
    public Listing<Supplied> list(Scope scope, List<Column> columns, ListQuery wanted) {
        List<Supplied> lines = new ArrayList<>();
        query(
                LIST,
                row -> lines.add(new Supplied(
                        seals.open(
                                context(scope.study(), scope.organisation(), Source.EMPLOYER, row.getBytes(1)),
                                row.getBytes(2)),
                        row.getObject(3, LocalDate.class),
                        row.getString(4))),
                scope.study(),
                scope.organisation());
        return Listing.of(lines, PeopleColumns.supplied(columns), wanted);
    }

    @Override
    public List<SuppliedCount> counts(String study) {
        List<SuppliedCount> counts = new ArrayList<>();
        query(COUNTS, row -> counts.add(new SuppliedCount(row.getString(1), row.getLong(2))), study);
        return counts;
    }

    @Override
    public Listing<Named> named(String study, ListQuery wanted) {
        List<Named> found = new ArrayList<>();
        query(
                NAMED,
                row -> {
                    Source source = Source.valueOf(row.getString(3));
                    found.add(new Named(
                            seals.open(context(study, "", source, row.getBytes(1)), row.getBytes(2)),
                            source,
                            row.getString(4),
                            row.getObject(5, LocalDate.class)));
                },
                study);
        return Listing.of(found, PeopleColumns.named(), wanted);
    }

    @Override
    public Optional<Contact> find(String study, UUID id) {
        return contacts(SELECT + " and id = ?", study, id).stream().findFirst();
    }

    @Override
    public Optional<Contact> byMail(String study, List<byte[]> everyIndex) {
        return contacts(SELECT + " and email_index = any (?)", study, everyIndex.toArray(byte[][]::new)).stream()
                .findFirst();
    }

    @Override
    public List<Contact> of(String study) {
        return contacts(SELECT + " order by id", study);
    }

    @Override
    public void remove(String study, List<byte[]> everyIndex) {
        Object every = everyIndex.toArray(byte[][]::new);
        update("delete from contact_source where study = ? and email_index = any (?)", study, every);
        update("delete from contact where study = ? and email_index = any (?)", study, every);
    }

    private List<Contact> contacts(String sql, Object... parameters) {
        List<Contact> found = new ArrayList<>();
        String study = (String) parameters[0];
        query(
                sql,
                row -> found.add(new Contact(
                        row.getObject(1, UUID.class),
                        study,
                        row.getString(2),
                        seals.open(context(study, row.getBytes(3)), row.getBytes(4)))),
                parameters);
        return found;
    }

    static String context(String study, byte[] index) {
        return "contact/" + study + "/" + HexFormat.of().formatHex(index);
    }

    static String context(String study, String organisation, Source source, byte[] index) {
        return "contact-source/" + study + "/" + organisation + "/" + source + "/"
                + HexFormat.of().formatHex(index);
    }

    private void query(String sql, Statements.RowReader reader, Object... parameters) {
        with(connection -> {
            Statements.query(connection, sql, reader, parameters);
            return 0;
        });
    }

    private int update(String sql, Object... parameters) {
        return with(connection -> Statements.update(connection, sql, parameters));
    }

    private <T> T with(Statements.Work<T> work) {
        return Statements.with(dataSource, work);
    }
}
