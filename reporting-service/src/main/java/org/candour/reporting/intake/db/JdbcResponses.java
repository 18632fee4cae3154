package org.candour.reporting.intake.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.candour.contracts.response.ResponseAmended;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.platform.sql.Database;
import org.candour.reporting.intake.Responses;

/** Responses in a table without order; what tells them apart is a random id. */
@ApplicationScoped
public class JdbcResponses implements Responses {
    private static final String USABLE = """
            select r.id, coalesce(a.revision, 0), r.employer, r.unit, coalesce(a.answers, r.answers)
            from response r left join amendment a on a.response = r.id
            where r.study = ? and r.wave = ?
              and not exists (select from restriction x where x.study = r.study and x.pseudonym = r.pseudonym)
            order by r.id
            """;

    private final Database database;

    public JdbcResponses(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(ResponseSubmitted response, byte[] sealedAnswers, byte[] contentCode) {
        return database.change(
                        "insert into response values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
                        response.response(),
                        response.study(),
                        response.wave(),
                        response.employer(),
                        response.unit(),
                        response.pseudonym(),
                        response.instrument(),
                        response.instrumentVersion(),
                        response.day(),
                        sealedAnswers,
                        contentCode)
                == 1;
    }

    @Override
    public Optional<byte[]> contentCode(UUID response) {
        return database.first("select content_code from response where id = ?", row -> row.getBytes(1), response);
    }

    @Override
    public void amend(ResponseAmended amended, byte[] sealedAnswers) {
        database.change("""
                insert into amendment values (?, ?, ?, ?, ?) on conflict (response)
                do update set revision = excluded.revision, answers = excluded.answers
                where amendment.revision < excluded.revision
                """, amended.response(), amended.study(), amended.wave(), amended.revision(), sealedAnswers);
    }

    @Override
    public void eachUsable(String study, String wave, Consumer<Row> consumer) {
        database.each(
                USABLE,
                row -> new Row(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBytes(5)),
                consumer,
                study,
                wave);
    }

    @Override
    public List<Held> ofPseudonym(String study, String pseudonym) {
        return database.all(
                "select id, wave, day from response where study = ? and pseudonym = ?",
                row -> new Held(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)),
                study,
                pseudonym);
    }

    @Override
    public void delete(UUID response) {
        database.change("delete from amendment where response = ?", response);
        database.change("delete from response where id = ?", response);
    }
}
