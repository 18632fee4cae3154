package org.candour.reporting.quote.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.candour.contracts.quote.QuoteOffered;
import org.candour.reporting.quote.Quotes;
import org.candour.reporting.quote.SealedQuotes;

/** Quotes in the order of their random ids, which says nothing about where they came from. */
@ApplicationScoped
public class PanacheQuotes implements Quotes {
    /** Offer and revocation of one quote wait for each other, whoever carries them out. */
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))";

    private static final String KEEP = """
            insert into quote (quote, study, wave, employer, item, permission, sealed)
            select ?1, ?2, ?3, ?4, ?5, ?6, ?7
            where not exists (select 1 from revoked_quote r where r.quote = ?1)
            on conflict (quote) do nothing
            """;

    private final SealedQuotes sealedQuotes;

    public PanacheQuotes(SealedQuotes sealedQuotes) {
        this.sealedQuotes = sealedQuotes;
    }

    @Override
    public void keep(QuoteOffered offered) {
        lock(offered.quote());
        statement(
                        KEEP,
                        offered.quote(),
                        offered.study(),
                        offered.wave(),
                        offered.employer(),
                        offered.item(),
                        offered.permission().name(),
                        sealedQuotes.seal(offered.quote(), offered.text()))
                .executeUpdate();
    }

    @Override
    public void revoke(UUID quote, String study) {
        lock(quote);
        statement("insert into revoked_quote (quote, study) values (?1, ?2) on conflict do nothing", quote, study)
                .executeUpdate();
        QuoteEntity.delete("quote = ?1 and study = ?2", quote, study);
    }

    @Override
    public List<QuoteOffered> of(String study, String wave) {
        return QuoteEntity.<QuoteEntity>list("study = ?1 and wave = ?2 order by quote", study, wave).stream()
                .map(row -> new QuoteOffered(
                        row.quote,
                        row.study,
                        row.wave,
                        row.employer,
                        row.item,
                        row.permission,
                        sealedQuotes.open(row.quote, row.sealed)))
                .toList();
    }

    private static void lock(UUID quote) {
        statement(LOCK, "quote/" + quote).getSingleResult();
    }

    private static Query statement(String sql, Object... values) {
        Query statement = QuoteEntity.getEntityManager().createNativeQuery(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setParameter(index + 1, values[index]);
        }
        return statement;
    }
}
