package org.candour.survey.freetext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.quote.QuoteOffered;
import org.candour.contracts.quote.QuotePermission;
import org.candour.contracts.quote.QuoteRevoked;
import org.candour.platform.audit.AuditTrail;
import org.candour.platform.outbox.Outbox;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.Ids;
import org.candour.survey.freetext.Redactions.Origin;

/** Carries out what a redactor decided about a text, unless somebody else was quicker. */
@ApplicationScoped
public class DecideText {
    /** How it ended. */
    public enum Outcome {
        DONE,
        /** Somebody else decided after the text was opened; nothing was changed. */
        OVERTAKEN,
        /** The decision does not fit the state of the text or the permission of its author. */
        REFUSED,
        UNKNOWN
    }

    private final Redactions redactions;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public DecideText(Redactions redactions, Outbox outbox, AuditTrail audit, Ids ids, Clock clock) {
        this.redactions = redactions;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Outcome decide(TextInHand inHand, Decision decision, Sensitive<String> words) {
        Optional<Redaction> found = redactions.lock(inHand.study(), inHand.text());
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Redaction now = found.get();
        if (now.revision() != inHand.revision()) {
            return Outcome.OVERTAKEN;
        }
        if (!decision.possible(now.state())) {
            return Outcome.REFUSED;
        }
        Origin origin = redactions.origin(now.text());
        if (decision == Decision.CLEAR && origin.permission().isEmpty()) {
            return Outcome.REFUSED;
        }
        Redaction then = now.after(decision, words);
        redactions.save(then, decision, inHand.subject(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        audit.add(inHand.subject(), "text-decided", inHand.study(), "text " + inHand.text() + ", " + decision, "");
        if (decision == Decision.CLEAR) {
            offer(inHand.study(), then, origin, origin.permission().get());
        } else if (decision == Decision.WITHDRAW) {
            UUID quote = redactions.revoke(then.text());
            outbox.add(new QuoteRevoked(quote, inHand.study()), quote.toString(), 1);
        }
        return Outcome.DONE;
    }

    private void offer(String study, Redaction redaction, Origin origin, QuotePermission permission) {
        UUID quote = ids.next();
        redactions.offer(quote, redaction.text());
        String text = redaction.words().reveal();
        String employer = permission == QuotePermission.ATTRIBUTED ? origin.employer() : "";
        outbox.add(
                new QuoteOffered(quote, study, origin.wave(), employer, origin.item(), permission, text),
                quote.toString(),
                0);
    }
}
