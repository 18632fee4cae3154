package org.candour.identity.invitation.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.candour.identity.invitation.Mailing;
import org.candour.identity.invitation.Mailings;
import org.candour.platform.time.Ids;
import org.candour.platform.time.RandomSource;

/** Mailings as rows; workers share them by row locks that they skip. */
@ApplicationScoped
public class JdbcMailings implements Mailings {
    private static final String COLUMNS = """
            select m.id, m.study, m.wave, m.kind, m.notice_version, m.due_on, m.state, m.frozen, m.asked, m.per_minute,
              m.note, m.planned_by, m.planned_on
            from mailing m
            """;
    private static final String INSERT = """
            insert into mailing (id, study, wave, kind, notice_version, due_on, state, frozen, asked, per_minute,
              next_at, note, planned_by, planned_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADDRESS = """
            insert into mailing_recipient (id, mailing, contact, telling, state, attempts)
            select reader.id, ?, reader.contact, reader.telling, 'WAITING', 0
            from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as reader (id, contact, telling)
            on conflict (mailing, contact) do nothing
            """;
    private static final String PEOPLE = """
            select distinct r.contact from mailing_recipient r join mailing m on m.id = r.mailing
            where m.study = ?
            """;
    /** An invitation or a reminder goes only while its wave is open. */
    private static final String NEXT = COLUMNS + """
            join wave w on w.study = m.study and w.code = m.wave
            where m.state = 'STARTED' and m.frozen and m.due_on <= ? and m.next_at <= ?
              and (m.kind in ('CLOSING', 'NOTICE_CHANGE') or w.phase = 'OPEN')
            order by m.next_at limit 1 for update of m skip locked
            """;

    private static final String CLAIM = """
            update mailing_recipient set state = 'SENDING', claimed_at = ?
            where id in (select id from mailing_recipient where mailing = ? and state = 'WAITING'
              order by attempts, id limit ? for update skip locked)
            returning id, contact, telling
            """;
    private static final String PUT_BACK = """
            update mailing_recipient set attempts = attempts + 1, claimed_at = null,
              state = case when attempts + 1 < ? then 'WAITING' else 'REFUSED' end,
              settled_on = case when attempts + 1 < ? then null else ?::date end
            where id = ? and state in ('SENDING', 'UNCERTAIN')
            """;
    private static final String TO_ASK = COLUMNS + """
            join wave w on w.study = m.study and w.code = m.wave and w.phase = 'OPEN'
            where m.state = 'STARTED' and not m.frozen and m.asked = 0 and m.due_on <= ?
            order by m.id for update of m skip locked
            """;
    private static final String AWAITING = COLUMNS + """
            where m.study = ? and m.wave = ? and not m.frozen and m.asked > 0 and m.state in ('STARTED', 'PAUSED')
            for update of m
            """;

    private final Sql sql;
    private final Ids ids;
    private final RandomSource random;
    private final Clock clock;

    public JdbcMailings(DataSource dataSource, Ids ids, RandomSource random, Clock clock) {
        this.sql = new Sql(dataSource);
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public void add(Mailing mailing) {
        sql.update(
                INSERT,
                mailing.id(),
                mailing.study(),
                mailing.wave(),
                mailing.kind(),
                mailing.notice(),
                mailing.due(),
                mailing.state(),
                mailing.frozen(),
                mailing.asked(),
                mailing.perMinute(),
                clock.instant(),
                mailing.note(),
                mailing.plannedBy(),
                mailing.plannedOn());
    }

    @Override
    public void keep(Mailing mailing) {
        sql.update(
                "update mailing set state = ?, frozen = ?, asked = ?, note = ? where id = ?",
                mailing.state(),
                mailing.frozen(),
                mailing.asked(),
                mailing.note(),
                mailing.id());
    }

    @Override
    public List<Mailing> of(String study) {
        return sql.list(
                COLUMNS + " where m.study = ? order by m.planned_on desc, m.due_on desc, m.id",
                JdbcMailings::mailing,
                study);
    }

    @Override
    public Optional<Mailing> find(String study, UUID id) {
        return one(COLUMNS + " where m.study = ? and m.id = ?", study, id);
    }

    @Override
    public Optional<Mailing> lock(String study, UUID id) {
        return one(COLUMNS + " where m.study = ? and m.id = ? for update of m", study, id);
    }

    @Override
    public void address(UUID mailing, Collection<Reader> readers) {
        List<Reader> shuffled = random.shuffled(readers);
        sql.update(
                ADDRESS,
                mailing,
                shuffled.stream().map(reader -> ids.next()).toArray(UUID[]::new),
                shuffled.stream().map(Reader::contact).toArray(UUID[]::new),
                shuffled.stream().map(Reader::telling).toArray(UUID[]::new));
    }

    @Override
    public Map<Fate, Long> counts(UUID mailing) {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        sql.list(
                "select state, count(*) from mailing_recipient where mailing = ? group by state",
                row -> counts.put(Fate.valueOf(row.getString(1)), row.getLong(2)),
                mailing);
        return counts;
    }

    @Override
    public Set<UUID> invited(String study, String wave) {
        return people(PEOPLE + " and m.wave = ? and m.kind = 'INVITATION' and m.state <> 'CANCELLED'", study, wave);
    }

    @Override
    public Set<UUID> reached(String study, String wave) {
        return people(
                PEOPLE + " and m.wave = ? and m.kind in ('INVITATION', 'NEW_LINK') and r.state = 'SENT'", study, wave);
    }

    @Override
    public Set<UUID> shownBefore(String study, int version) {
        return people(PEOPLE + " and m.notice_version < ? and r.state in ('SENT', 'UNCERTAIN')", study, version);
    }

    @Override
    public Set<UUID> tellings(String study) {
        return people("""
                select r.telling from mailing_recipient r join mailing m on m.id = r.mailing
                where m.study = ? and m.state <> 'CANCELLED' and r.telling is not null
                """, study);
    }

    @Override
    public Optional<Mailing> next(LocalDate today, Instant now) {
        return one(NEXT, today, now);
    }

    @Override
    public List<Claimed> claim(UUID mailing, int most, Instant now) {
        return sql.list(
                CLAIM,
                row -> new Claimed(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                now,
                mailing,
                most);
    }

    @Override
    public void rest(UUID mailing, Instant until) {
        sql.update("update mailing set next_at = greatest(next_at, ?) where id = ?", until, mailing);
    }

    @Override
    public void settle(UUID reader, Fate fate, LocalDate day) {
        sql.update(
                "update mailing_recipient set state = ?, settled_on = ?, claimed_at = null where id = ?",
                fate,
                day,
                reader);
    }

    @Override
    public void putBack(UUID reader, int mostAttempts, LocalDate day) {
        sql.update(PUT_BACK, mostAttempts, mostAttempts, day, reader);
    }

    @Override
    public int nameUncertain(Instant before) {
        return sql.update(
                "update mailing_recipient set state = 'UNCERTAIN' where state = 'SENDING' and claimed_at < ?", before);
    }

    @Override
    public int sendAgain(UUID mailing) {
        return sql.update(
                "update mailing_recipient set state = 'WAITING' where mailing = ? and state = 'UNCERTAIN'", mailing);
    }

    @Override
    public List<Mailing> toAsk(LocalDate today) {
        return sql.list(TO_ASK, JdbcMailings::mailing, today);
    }

    @Override
    public List<Mailing> awaiting(String study, String wave) {
        return sql.list(AWAITING, JdbcMailings::mailing, study, wave);
    }

    @Override
    public Optional<UUID> contactOf(UUID reader) {
        return sql
                .list(
                        "select contact from mailing_recipient where id = ? and state in ('SENT', 'UNCERTAIN')",
                        row -> row.getObject(1, UUID.class),
                        reader)
                .stream()
                .findFirst();
    }

    private Optional<Mailing> one(String query, Object... parameters) {
        return sql.list(query, JdbcMailings::mailing, parameters).stream().findFirst();
    }

    private Set<UUID> people(String query, Object... parameters) {
        return new HashSet<>(sql.list(query, row -> row.getObject(1, UUID.class), parameters));
    }

    private static Mailing mailing(ResultSet row) throws SQLException {
        return new Mailing(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                Mailing.Kind.valueOf(row.getString(4)),
                row.getInt(5),
                row.getObject(6, LocalDate.class),
                Mailing.State.valueOf(row.getString(7)),
                row.getBoolean(8),
                row.getInt(9),
                row.getInt(10),
                row.getString(11),
                row.getString(12),
                row.getObject(13, LocalDate.class));
    }
}
