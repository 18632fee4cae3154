package org.candour.survey.freetext.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.candour.survey.freetext.QuotePermissions;

/**
 * Permissions as rows. The order matters: whoever submits or clears a text at the same time either finds the permission
 * gone, or has committed before the statement that would miss it.
 */
@ApplicationScoped
public class PanacheQuotePermissions implements QuotePermissions {
    private static final String QUESTIONNAIRES =
            "update participation set quotes = false where study = ?1 and pseudonym = ?2 and quotes";
    private static final String TEXTS = """
            update free_text_origin o set permission = 'NONE' from response r
            where r.id = o.response and r.study = ?1 and r.pseudonym = ?2 and o.permission <> 'NONE'
            """;
    private static final String QUOTES = """
            update offered_quote q set revoked = true from free_text_origin o join response r on r.id = o.response
            where o.text = q.text and r.study = ?1 and r.pseudonym = ?2 and not q.revoked returning q.quote
            """;
    private static final String CHANGES = """
            insert into redaction_change (text, revision, step, subject, day)
            select d.text, d.revision + 1, 'WITHDRAW', 'the author', cast(?2 as date) from redaction d
            join offered_quote q on q.text = d.text where q.quote = ?1 and d.state = 'CLEARED'
            """;
    private static final String STATES = """
            update redaction d set state = 'WITHHELD', revision = d.revision + 1 from offered_quote q
            where q.text = d.text and q.quote = ?1 and d.state = 'CLEARED'
            """;

    private final Clock clock;

    public PanacheQuotePermissions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<UUID> withdraw(String study, String pseudonym) {
        Statement.run(QUESTIONNAIRES, study, pseudonym);
        Statement.run(TEXTS, study, pseudonym);
        List<UUID> revoked = ((List<?>)
                        Statement.prepare(QUOTES, study, pseudonym).getResultList())
                .stream().map(UUID.class::cast).toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (UUID quote : revoked) {
            Statement.run(CHANGES, quote, today);
            Statement.run(STATES, quote);
        }
        return revoked;
    }
}
