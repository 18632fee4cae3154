package org.candour.identity.contact.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.candour.identity.contact.BlindIndexes;
import org.candour.identity.contact.Particulars;
import org.candour.identity.contact.Seals;
import org.candour.identity.contact.Stakeholders;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.Ids;

/** The register as rows with one sealed column. */
@ApplicationScoped
public class JdbcStakeholders implements Stakeholders {
    private static final String KEEP = """
            insert into stakeholder (id, study, email_index, sealed, registered_on, last_contact_on)
            values (?, ?, ?, ?, ?, ?)
            on conflict (study, email_index) do update set sealed = excluded.sealed,
              last_contact_on = excluded.last_contact_on
            """;

    private final DataSource dataSource;
    private final Seals seals;
    private final BlindIndexes indexes;
    private final Ids ids;

    public JdbcStakeholders(DataSource dataSource, Seals seals, BlindIndexes indexes, Ids ids) {
        this.dataSource = dataSource;
        this.seals = seals;
        this.indexes = indexes;
        this.ids = ids;
    }

    @Override
    public void keep(String study, Sensitive<Particulars> person, LocalDate day) {
        byte[] index = indexes.ofMail(study, person);
        update(KEEP, ids.next(), study, index, seals.seal(context(study, index), person), day, day);
    }

    @Override
    public Listing<Stakeholder> list(String study, ListQuery wanted) {
        List<Stakeholder> found = new ArrayList<>();
        Statements.with(dataSource, connection -> {
            Statements.query(
                    connection,
                    "select email_index, sealed, registered_on, last_contact_on from stakeholder where study = ?"
                            + " order by registered_on, id",
                    row -> found.add(new Stakeholder(
                            seals.open(context(study, row.getBytes(1)), row.getBytes(2)),
                            row.getObject(3, LocalDate.class),
                            row.getObject(4, LocalDate.class))),
                    study);
            return 0;
        });
        return Listing.of(found, PeopleColumns.stakeholders(), wanted);
    }

    @Override
    public void remove(String study, List<byte[]> everyIndex) {
        update(
                "delete from stakeholder where study = ? and email_index = any (?)",
                study,
                everyIndex.toArray(byte[][]::new));
    }

    @Override
    public List<byte[]> removeBefore(String study, LocalDate day) {
        List<byte[]> removed = new ArrayList<>();
        Statements.with(dataSource, connection -> {
            Statements.query(
                    connection,
                    "delete from stakeholder where study = ? and last_contact_on < ? returning email_index",
                    row -> removed.add(row.getBytes(1)),
                    study,
                    day);
            return 0;
        });
        return removed;
    }

    private void update(String sql, Object... parameters) {
        Statements.with(dataSource, connection -> Statements.update(connection, sql, parameters));
    }

    static String context(String study, byte[] index) {
        return "stakeholder/" + study + "/" + HexFormat.of().formatHex(index);
    }
}
