package org.candour.identity.invitation.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.identity.contact.BlindIndexes;
import org.candour.identity.contact.Contacts;
import org.candour.identity.contact.Suppressions;
import org.candour.identity.contact.Suppressions.Reach;
import org.candour.identity.invitation.Addresses;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.ContactRules.Source;
import org.candour.platform.sensitive.Sensitive;

/** The contact list, opened only as far as writing to somebody needs. */
@ApplicationScoped
public class SealedAddresses implements Addresses {
    /** Where several supplied somebody, the employer is named. */
    private static final String SOURCE = """
            select s.kind from contact_source s join contact c on c.study = s.study and c.email_index = s.email_index
            where c.study = ? and c.id = ?
            order by s.kind <> 'EMPLOYER', s.supplied_on, s.kind limit 1
            """;

    private final Contacts contacts;
    private final Suppressions suppressions;
    private final BlindIndexes indexes;
    private final Sql sql;

    public SealedAddresses(Contacts contacts, Suppressions suppressions, BlindIndexes indexes, DataSource dataSource) {
        this.contacts = contacts;
        this.suppressions = suppressions;
        this.indexes = indexes;
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Candidate> of(String study) {
        Set<ByteBuffer> quiet = suppressions.of(study, Reach.CONTACT);
        return contacts.of(study).stream()
                .map(contact -> new Candidate(
                        contact.id(),
                        contact.organisation(),
                        team(contact),
                        !quiet.isEmpty()
                                && indexes.everyOfMail(study, contact.person()).stream()
                                        .map(ByteBuffer::wrap)
                                        .anyMatch(quiet::contains)))
                .toList();
    }

    @Override
    public Optional<Reachable> find(String study, UUID id) {
        return contacts.find(study, id)
                .map(contact -> new Reachable(
                        contact,
                        source(study, id),
                        team(contact),
                        quiet(contact),
                        !sql.list("select 1 from contact_bounce where contact = ?", row -> row.getInt(1), id)
                                .isEmpty()));
    }

    @Override
    public Optional<UUID> byAddress(String study, Sensitive<String> address) {
        return contacts.byMail(study, indexes.everyOfAddress(study, address)).map(Contacts.Contact::id);
    }

    @Override
    public Optional<Boolean> quiet(String study, UUID contact) {
        return contacts.find(study, contact).map(this::quiet);
    }

    @Override
    public void setQuiet(String study, UUID id, boolean quiet, LocalDate day) {
        contacts.find(study, id).ifPresent(contact -> {
            List<byte[]> every = indexes.everyOfMail(study, contact.person());
            if (quiet) {
                suppressions.add(study, Reach.CONTACT, every.getFirst(), day);
            } else {
                suppressions.remove(study, Reach.CONTACT, every);
            }
        });
    }

    @Override
    public void bounced(UUID contact, String status, LocalDate day) {
        sql.update(
                "insert into contact_bounce (contact, status, noticed_on) values (?, ?, ?)"
                        + " on conflict (contact) do nothing",
                contact,
                status,
                day);
    }

    @Override
    public Set<UUID> bounced(String study) {
        return new HashSet<>(sql.list(
                "select b.contact from contact_bounce b join contact c on c.id = b.contact where c.study = ?",
                row -> row.getObject(1, UUID.class),
                study));
    }

    private static String team(Contacts.Contact contact) {
        return contact.person().reveal().of(Column.TEAM).strip().toLowerCase(Locale.ROOT);
    }

    private boolean quiet(Contacts.Contact contact) {
        return suppressions.contains(
                contact.study(), Reach.CONTACT, indexes.everyOfMail(contact.study(), contact.person()));
    }

    private Source source(String study, UUID contact) {
        return sql.list(SOURCE, row -> Source.valueOf(row.getString(1)), study, contact).stream()
                .findFirst()
                .orElse(Source.EMPLOYER);
    }
}
