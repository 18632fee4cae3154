package org.candour.reporting.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.contracts.receipt.CommandCarriedOut.StoreCount;
import org.candour.contracts.subject.SubjectRestricted;
import org.candour.reporting.intake.ErasedLedger;
import org.candour.reporting.intake.Responses;

/** Keeps a pseudonym's data out of everything made from now on. */
@ApplicationScoped
public class RestrictSubject {
    private final ErasedLedger ledger;
    private final Responses responses;
    private final Restrictions restrictions;
    private final ReceiptAnnouncer receipts;

    public RestrictSubject(
            ErasedLedger ledger, Responses responses, Restrictions restrictions, ReceiptAnnouncer receipts) {
        this.ledger = ledger;
        this.responses = responses;
        this.restrictions = restrictions;
        this.receipts = receipts;
    }

    @Transactional
    public void restrict(SubjectRestricted command) {
        ledger.lock(command.study(), command.pseudonym());
        if (!ledger.contains(command.study(), command.pseudonym())) {
            restrictions.add(command.study(), command.pseudonym());
        }
        int held = responses.ofPseudonym(command.study(), command.pseudonym()).size();
        receipts.announce(command, List.of(new StoreCount("responses", held, held)), List.of());
    }
}
