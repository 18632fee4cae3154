package org.candour.identity.invitation.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.identity.entry.EntrySecretsConfig;
import org.candour.identity.entry.PersonalLinks;
import org.candour.identity.invitation.Links;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.Ids;

/** Links as codes; the secret of a link is never stored, and the way out is no way in. */
@ApplicationScoped
public class JdbcLinks implements Links, PersonalLinks {
    private static final String INSERT = """
            insert into personal_link (id, study, wave, contact, organisation, unit, token_mac, opt_out_mac, made_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final PurposeMac mac;
    private final Ids ids;

    public JdbcLinks(DataSource dataSource, EntrySecretsConfig secrets, Ids ids) {
        this.sql = new Sql(dataSource);
        this.mac = new PurposeMac(SecretKeys.fromBase64("candour.secret.lookup", secrets.lookup(), "HmacSHA256"));
        this.ids = ids;
    }

    @Override
    public void add(List<NewLink> links, LocalDate day) {
        for (NewLink link : links) {
            sql.update(
                    INSERT,
                    ids.next(),
                    link.study(),
                    link.wave(),
                    link.contact(),
                    link.organisation(),
                    link.unit(),
                    wayIn(link.token()),
                    wayOut(link.optOut()),
                    day);
        }
    }

    @Override
    public int revoke(String study, UUID contact, LocalDate day) {
        return sql.update(
                "update personal_link set revoked_on = ? where study = ? and contact = ? and revoked_on is null",
                day,
                study,
                contact);
    }

    @Override
    public Optional<Addressee> byOptOut(Sensitive<String> secret) {
        return sql
                .list(
                        "select study, contact from personal_link where opt_out_mac = ?",
                        row -> new Addressee(row.getString(1), row.getObject(2, UUID.class)),
                        (Object) wayOut(secret))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Invited> byToken(Sensitive<String> token) {
        return sql
                .list(
                        "select study, wave, contact, organisation, unit from personal_link"
                                + " where token_mac = ? and revoked_on is null",
                        row -> new Invited(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                row.getString(5)),
                        (Object) wayIn(token))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<String> studyOf(UUID contact) {
        return sql
                .list("select study from personal_link where contact = ? limit 1", row -> row.getString(1), contact)
                .stream()
                .findFirst();
    }

    private byte[] wayIn(Sensitive<String> token) {
        return mac.of("candour.invitation-link.v1", token.reveal());
    }

    private byte[] wayOut(Sensitive<String> secret) {
        return mac.of("candour.opt-out.v1", secret.reveal());
    }
}
