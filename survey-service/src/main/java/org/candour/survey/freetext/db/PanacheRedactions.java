package org.candour.survey.freetext.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.quote.QuotePermission;
import org.candour.platform.sensitive.Sensitive;
import org.candour.survey.freetext.Decision;
import org.candour.survey.freetext.Redaction;
import org.candour.survey.freetext.Redactions;
import org.candour.survey.freetext.SealedTexts;
import org.candour.survey.freetext.SealedTexts.Words;

/** Redactions as rows, their words sealed. A row is there from the first decision on. */
@ApplicationScoped
public class PanacheRedactions implements Redactions {
    private static final String OPEN = """
            insert into redaction (text, revision, state, sealed)
            select o.text, 0, 'OPEN', ''::bytea from free_text_origin o where o.study = ?1 and o.text = ?2
            on conflict (text) do nothing
            """;
    private static final String ORIGIN = """
            select o.wave, r.employer, o.item, o.permission, r.pseudonym
            from free_text_origin o join response r on r.id = o.response where o.text = ?1
            for share of o
            """;
    private static final String OF_STUDY = "select 1 from free_text_origin where study = ?1 and text = ?2";

    private final SealedTexts sealedTexts;

    public PanacheRedactions(SealedTexts sealedTexts) {
        this.sealedTexts = sealedTexts;
    }

    @Override
    public Optional<Redaction> lock(String study, UUID text) {
        if (Statement.prepare(OF_STUDY, study, text).getResultList().isEmpty()) {
            return Optional.empty();
        }
        Statement.run(OPEN, study, text);
        return RedactionEntity.<RedactionEntity>findByIdOptional(text, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> new Redaction(text, row.revision, row.state, words(row)));
    }

    @Override
    public void save(Redaction redaction, Decision decision, String subject, LocalDate day) {
        RedactionEntity row = RedactionEntity.findById(redaction.text());
        row.revision = redaction.revision();
        row.state = redaction.state();
        row.sealed = sealedTexts.seal(Words.REDACTED, redaction.text(), redaction.words());
        RedactionChangeEntity change = new RedactionChangeEntity();
        change.text = redaction.text();
        change.revision = redaction.revision();
        change.step = decision.name();
        change.subject = subject;
        change.day = day;
        change.persist();
    }

    @Override
    public Origin origin(UUID text) {
        Object[] row = (Object[]) Statement.prepare(ORIGIN, text).getSingleResult();
        Optional<QuotePermission> permission = Optional.of((String) row[3])
                .filter(name -> !name.equals("NONE"))
                .map(QuotePermission::valueOf);
        return new Origin((String) row[0], (String) row[1], (String) row[2], permission, (String) row[4]);
    }

    @Override
    public void offer(UUID quote, UUID text) {
        OfferedQuoteEntity row = new OfferedQuoteEntity();
        row.quote = quote;
        row.text = text;
        row.persist();
    }

    @Override
    public UUID revoke(UUID text) {
        OfferedQuoteEntity row =
                OfferedQuoteEntity.find("text = ?1 and not revoked", text).singleResult();
        row.revoked = true;
        return row.quote;
    }

    @Override
    public boolean flag(UUID flag, UUID text, String subject, LocalDate day) {
        return Statement.run(
                        "insert into safeguarding_flag (flag, text, subject, day) values (?1, ?2, ?3, ?4)"
                                + " on conflict (text) do nothing",
                        flag,
                        text,
                        subject,
                        day)
                == 1;
    }

    private Sensitive<String> words(RedactionEntity row) {
        return row.revision == 0 ? Sensitive.of("") : sealedTexts.open(Words.REDACTED, row.text, row.sealed);
    }
}
