package org.candour.reporting.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.contracts.receipt.CommandCarriedOut.StoreCount;
import org.candour.contracts.subject.SubjectReleased;
import org.candour.reporting.intake.Responses;

/** Ends a restriction. */
@ApplicationScoped
public class ReleaseSubject {
    private final Responses responses;
    private final Restrictions restrictions;
    private final ReceiptAnnouncer receipts;

    public ReleaseSubject(Responses responses, Restrictions restrictions, ReceiptAnnouncer receipts) {
        this.responses = responses;
        this.restrictions = restrictions;
        this.receipts = receipts;
    }

    @Transactional
    public void release(SubjectReleased command) {
        restrictions.remove(command.study(), command.pseudonym());
        int held = responses.ofPseudonym(command.study(), command.pseudonym()).size();
        receipts.announce(command, List.of(new StoreCount("responses", held, held)), List.of());
    }
}
